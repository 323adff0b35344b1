import { DotenvError, parseDotenv } from '../dotenv/parse'
import { ComposeError } from '../errors'
import type { Lookup } from '../interpolate/template'
import type { Place } from '../yaml/node'
import type { Warning } from './context'
import type { ProjectFiles } from './files'
import { unsetVariable } from './unset-variable'

/** What the variables of an env file may refer to, and who is told of those that refer to nothing. */
export interface EnvFileContext {
  lookup: Lookup
  /** What the files before this one set. */
  above?: ReadonlyMap<string, string>
  warn(warning: Warning): void
}

/**
 * Reads an env file. An error in it is shown in the env file itself; that it is missing, at `at`.
 * @throws ComposeError
 */
export function readEnvFile(
  files: ProjectFiles,
  file: string,
  at: Place,
  context: EnvFileContext,
): Map<string, string> {
  const text = textOf(files, file, at)
  const place = (start: number, end: number): Place => ({
    file,
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
  })
  const { lookup, above, warn } = context
  const unset = (name: string, start: number, end: number) => {
    warn(unsetVariable(name, place(start, end)))
  }
  try {
    return parseDotenv(text, lookup, { unset, ...(above ? { above } : {}) })
  } catch (error) {
    if (!(error instanceof DotenvError)) throw error
    throw new ComposeError({
      rule: 'env-file-syntax',
      at: place(error.start, error.end),
      params: { file: files.shortName(file), reason: error.message },
      docker: `failed to read ${file}: ${error.message}`,
    })
  }
}

/** @throws ComposeError when the file does not exist, or is a folder */
function textOf(files: ProjectFiles, file: string, at: Place): string {
  const text = files.read(file)
  if (text !== undefined) return text
  const folder = files.isFolder(file)
  const docker = folder
    ? `failed to read ${file}: read ${file}: is a directory`
    : `env file ${file} not found: stat ${file}: no such file or directory`
  const params = { file: files.shortName(file), ...(folder ? { folder: 1 } : {}) }
  throw new ComposeError({ rule: 'env-file-not-found', at, params, docker })
}

/**
 * Reads an env file of `format: raw`: one `KEY=value` a line, the value taken as it is.
 * @throws ComposeError
 */
export function readRawFile(files: ProjectFiles, file: string, at: Place, lookup: Lookup): Map<string, string> {
  const values = new Map<string, string>()
  let start = 0
  for (const written of textOf(files, file, at)
    .replace(/^\uFEFF/, ' ')
    .split('\n')) {
    const line = written.replace(/\r$/, '').trimStart()
    const place = { file, start, end: start + written.length }
    start += written.length + 1
    if (line === '' || line.startsWith('#')) continue
    const equals = line.indexOf('=')
    const name = equals === -1 ? line : line.slice(0, equals)
    const wrong = (reason: string) => {
      const docker = `failed to parse env_file ${file}: ${reason}`
      return new ComposeError({
        rule: 'env-file-syntax',
        at: place,
        params: { file: files.shortName(file), reason },
        docker,
      })
    }
    if (name === '') throw wrong(`no variable name on line '${line}'`)
    if (/\s/.test(name)) throw wrong(`variable '${name}' contains whitespaces`)
    const value = equals === -1 ? lookup(name) : line.slice(equals + 1)
    if (value !== undefined) values.set(name, value)
  }
  return values
}
