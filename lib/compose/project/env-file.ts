import { DotenvError, parseDotenv } from '../dotenv/parse'
import { ComposeError } from '../errors'
import type { Lookup } from '../interpolate/template'
import type { Place } from '../yaml/node'
import type { ProjectFiles } from './files'

/**
 * Reads an env file that exists. An error is shown in the env file itself.
 * @throws ComposeError
 */
export function readEnvFile(files: ProjectFiles, file: string, at: Place, lookup: Lookup): Map<string, string> {
  const text = files.read(file)
  if (text === undefined) {
    const docker = `env file ${file} not found: stat ${file}: no such file or directory`
    throw new ComposeError({ rule: 'env-file-not-found', at, params: { file: files.shortName(file) }, docker })
  }
  try {
    return parseDotenv(text, lookup)
  } catch (error) {
    if (!(error instanceof DotenvError)) throw error
    const place = { file, start: Math.min(error.start, text.length), end: Math.min(error.end, text.length) }
    const params = { file: files.shortName(file), reason: error.message }
    throw new ComposeError({
      rule: 'env-file-syntax',
      at: place,
      params,
      docker: `failed to read ${file}: ${error.message}`,
    })
  }
}

/** `format: raw`: one `KEY=value` a line, taken as it is. */
export function parseRaw(text: string, lookup: Lookup): Map<string, string> {
  const values = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const equals = line.indexOf('=')
    const name = equals === -1 ? line.trim() : line.slice(0, equals).trim()
    const value = equals === -1 ? lookup(name) : line.slice(equals + 1)
    if (value !== undefined) values.set(name, value)
  }
  return values
}
