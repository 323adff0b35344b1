import type { Rule } from '@/lib/text/rule'
import type { Declared, Origin, Section } from './load'
import type { Project } from './project'
import type { Path } from './yaml/node'

/** What an advice rule looks at: a project that loads, and where each part of it was written. */
export interface ComposeSubject {
  project: Project
  /** The project's own files, by path relative to its folder. */
  files: Readonly<Record<string, string>>
  projectDir: string
  /** The text that made a value; null for what no text made (a default, an implied network). */
  origin(path: Path): Origin | null
  /** As `origin`, for its key. */
  keyOrigin(path: Path): Origin | null
  declared(section: Section): Declared[]
  /** The characters that made a value, variables not replaced. */
  source(path: Path): string | null
}

export type ComposeRule = Rule<ComposeSubject>
