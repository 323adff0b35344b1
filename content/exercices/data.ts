import { listChapters } from '@/lib/content/chapters'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import { startFiles } from './load'

/** What the workspace of an exercise loads when it opens, as JSON. */
export interface ExerciseData {
  exercise: Exercise
  /** Every file of the start, hidden ones included: Docker would see them too. */
  files: Files
  /** The address of each section that a reason may name. */
  sections: Readonly<Record<string, { href: string; chapter: string }>>
}

export async function exerciseData(exercise: Exercise): Promise<ExerciseData> {
  const chapters = await listChapters()
  const sections = chapters.flatMap(({ slug, titre, sections }) =>
    sections.map((section) => [section, { href: `/cours/${slug}#${section}`, chapter: titre }] as const),
  )
  return { exercise, files: startFiles(exercise), sections: Object.fromEntries(sections) }
}
