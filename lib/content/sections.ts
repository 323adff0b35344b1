import { chapterText, listChapters } from './chapters'

/** A section of the course, where other pages lead to. */
export interface CourseSection {
  id: string
  title: string
  /** /cours/images#couches */
  href: string
}

const heading = /^## (.+?) \[#([a-z0-9-]+)\]\s*$/gm

/** Every section of the course by its id, in reading order. */
export async function listSections(root = process.cwd()): Promise<ReadonlyMap<string, CourseSection>> {
  const chapters = await listChapters(root)
  const sections = await Promise.all(
    chapters.map(async (chapter) => {
      const text = await chapterText(chapter, root)
      return [...text.matchAll(heading)].map(([, title = '', id = '']) => ({
        id,
        title,
        href: `/cours/${chapter.slug}#${id}`,
      }))
    }),
  )
  return new Map(sections.flat().map((section) => [section.id, section]))
}
