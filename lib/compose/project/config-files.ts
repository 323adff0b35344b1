import { ComposeError } from '../errors'
import { parentFolder, resolvePath } from '../forms/path'
import type { Warning } from './context'
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
 * The files compose reads when it is told of none: the first of its names, and the first override, in the folder `start` or in the
 * nearest of those above. It warns when it had a choice.
 * @throws ComposeError when there is none.
 */
export function defaultConfigFiles(start: string, files: ProjectFiles, warn: (warning: Warning) => void): string[] {
  for (let folder = start; ; folder = parentFolder(folder)) {
    const main = firstOf(CONFIG_NAMES, 'config files', folder, files, warn)
    if (main !== undefined) {
      const override = firstOf(OVERRIDE_NAMES, 'override files', folder, files, warn)
      return override === undefined ? [main] : [main, override]
    }
    if (folder === parentFolder(folder)) break
  }
  const at = { file: resolvePath(start, 'compose.yaml'), start: 0, end: 0 }
  throw new ComposeError({ rule: 'no-config-file', at, docker: 'no configuration file provided: not found' })
}

function firstOf(
  names: readonly string[],
  what: string,
  folder: string,
  files: ProjectFiles,
  warn: (warning: Warning) => void,
): string | undefined {
  const found = names.map((name) => resolvePath(folder, name)).filter((path) => files.has(path))
  const [used] = found
  if (used === undefined || found.length === 1) return used
  const docker = `Found multiple ${what} with supported names: ${found.join(', ')}\nUsing ${used}`
  const params = { files: found.map((path) => files.shortName(path)).join(', '), used: files.shortName(used) }
  warn({ rule: 'several-config-files', at: { file: used, start: 0, end: 0 }, params, docker })
  return used
}
