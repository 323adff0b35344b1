import type { Place } from '../yaml/node'
import type { ProjectFiles } from './files'

/** The stages that compose-go's own suite leaves out here and there; the product leaves out none. */
export type Stage = 'validation' | 'normalization' | 'consistency' | 'paths' | 'unused'

/** What loading a file needs to know. */
export interface LoadContext {
  files: ProjectFiles
  /** Variables: the shell's, then `.env`'s. */
  environment: ReadonlyMap<string, string>
  /** Folder that relative paths start from. */
  workingDir: string
  home: string
  /** Stages left out. */
  skip: ReadonlySet<Stage>
  /** Told of each variable that is neither set nor given a default, and of each obsolete `version`. */
  warn(warning: Warning): void
}

export interface Warning {
  rule: 'variable-unset' | 'boolean-word' | 'external-name' | 'obsolete-version'
  at: Place
  params: Readonly<Record<string, string>>
  docker: string
}
