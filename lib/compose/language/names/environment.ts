import { parseDotenv } from '../../dotenv/parse'
import { besideOf, type Workspace } from './workspace'

/** A line `NAME=value` of an env file. */
export interface EnvLine {
  name: string
  /** Of the name. */
  start: number
  end: number
}

const LINE = /^([ \t]*(?:export[ \t]+)?)([\p{L}\p{N}_.\-[\]]+)(?=[ \t]*[=:]|[ \t]*\r?$)/gmu

export function envLinesOf(text: string): EnvLine[] {
  return [...text.matchAll(LINE)].map(({ 1: before = '', 2: name = '', index }) => {
    const start = index + before.length
    return { name, start, end: start + name.length }
  })
}

/** `.env`, `.env.local`, `api.env`… */
export function isEnvFile(path: string): boolean {
  return /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]+\.env)$/.test(path)
}

/** The file that fills the variables of a Compose file, when there is one. */
export function dotenvOf({ files }: Pick<Workspace, 'files'>, file: string): string | undefined {
  const path = besideOf(file, '.env')
  return files[path] === undefined ? undefined : path
}

/** Where a variable of a Compose file gets its value. */
export type Origin =
  | { from: 'dotenv'; file: string; value: string; at: EnvLine }
  /** Given by every terminal, or by Compose itself. */
  | { from: 'shell' | 'compose' }
  | { from: 'nowhere' }

export function originOf(workspace: Workspace, file: string, name: string): Origin {
  const dotenv = dotenvOf(workspace, file)
  const text = dotenv === undefined ? '' : (workspace.files[dotenv] ?? '')
  const at = envLinesOf(text).findLast((line) => line.name === name)
  if (dotenv !== undefined && at) return { from: 'dotenv', file: dotenv, value: valuesOf(text).get(name) ?? '', at }
  if (name === 'COMPOSE_PROJECT_NAME') return { from: 'compose' }
  return name === 'HOME' || name === 'PWD' ? { from: 'shell' } : { from: 'nowhere' }
}

/** The variables of an env file; none when it cannot be read. */
export function valuesOf(text: string): ReadonlyMap<string, string> {
  try {
    return parseDotenv(text)
  } catch {
    return new Map()
  }
}
