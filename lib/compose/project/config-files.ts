import { ComposeError } from '../errors'
import { resolvePath } from '../forms/path'
import type { ProjectFiles } from './files'

/** The names compose looks for, in its order. */
export const CONFIG_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']
/** The names of what it lays over. */
export const OVERRIDE_NAMES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
]

/**
 * The files compose reads when it is told of none: the first of its names, and the first override, in the folder or in those above.
 * @throws ComposeError when there is none.
 */
export function defaultConfigFiles(files: ProjectFiles): string[] {
  const find = (names: readonly string[]) =>
    names.map((name) => resolvePath(files.root, name)).find((path) => files.has(path))
  const main = find(CONFIG_NAMES)
  if (main === undefined) {
    const at = { file: resolvePath(files.root, 'compose.yaml'), start: 0, end: 0 }
    throw new ComposeError({ rule: 'no-config-file', at, docker: 'no configuration file provided: not found' })
  }
  const override = find(OVERRIDE_NAMES)
  return override === undefined ? [main] : [main, override]
}
