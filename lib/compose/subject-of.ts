import { lineIndex } from '@/lib/text/line-index'
import { type ComposeInput, type LoadedProject, textOf } from './load'
import type { Project } from './project'
import type { ComposeSubject } from './subject'
import type { Path } from './yaml/node'

/** A loaded project as the rules see it. */
export function subjectOf(input: ComposeInput, loaded: LoadedProject, project: Project): ComposeSubject {
  const indexes = new Map<string, ReturnType<typeof lineIndex>>()
  const source = (path: Path): string | null => {
    const origin = loaded.origin(path)
    if (!origin) return null
    const text = textOf(input, origin.file) ?? ''
    const index = indexes.get(origin.file) ?? lineIndex(text)
    indexes.set(origin.file, index)
    return text.slice(index.offset(origin.range.start), index.offset(origin.range.end))
  }
  return {
    project,
    files: input.files,
    projectDir: input.projectDir ?? '/project',
    origin: loaded.origin,
    keyOrigin: loaded.keyOrigin,
    declared: loaded.declared,
    source,
  }
}
