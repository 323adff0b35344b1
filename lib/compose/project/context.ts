import type { Place } from '../yaml/node'
import type { ProjectFiles } from './files'

/** The stages that a flag of `docker compose config`, or compose-go's own suite, leaves out. */
export type Stage =
  | 'interpolation'
  | 'validation'
  | 'normalization'
  | 'consistency'
  | 'paths'
  /** Services' env files and label files. */
  | 'environment'
  | 'unused'

/** What loading a file needs to know. */
export interface LoadContext {
  files: ProjectFiles
  /** Variables: the shell's, then `.env`'s. */
  environment: ReadonlyMap<string, string>
  /** Folder that relative paths start from. */
  workingDir: string
  /** The same as the project shows it: relative to the project's own with `--no-path-resolution`. */
  shownDir: string
  home: string
  /** Stages left out. */
  skip: ReadonlySet<Stage>
  /** Told of each variable that is neither set nor given a default, and of each obsolete `version`. */
  warn(warning: Warning): void
}

export interface Warning {
  rule: 'variable-unset' | 'boolean-word' | 'external-name' | 'obsolete-version' | 'several-config-files'
  at: Place
  params: Readonly<Record<string, string>>
  docker: string
}
