import type { Origin } from './load'
import type { Project } from './project'
import type { Path } from './yaml/node'

/** What an advice rule looks at: a project that loads, and where each part of it was written. */
export interface ComposeSubject {
  project: Project
  /** The project's own files, by path relative to its folder. */
  files: Readonly<Record<string, string>>
  /** The text that made a value; null for what no text made (a default, an implied network). */
  origin(path: Path): Origin | null
  /** As `origin`, for its key. */
  keyOrigin(path: Path): Origin | null
  /** The value the files give at `path` after merging and interpolation, before defaults and typing (`env_file`, `version`…). */
  written(path: Path): unknown
}
