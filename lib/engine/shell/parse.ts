import { type ParsedScript, parse } from 'unbash'
import type { Dialect } from './dialect'
import { foreignSyntax } from './foreign-syntax'

export interface SyntaxError {
  /** In the shell's own words. */
  message: string
  line: number
  position: number
}

/** Reads a script; the first thing that this shell would not understand, if any. */
export function parseScript(text: string, dialect: Dialect): { script: ParsedScript; error: SyntaxError | undefined } {
  const script = parse(text)
  const [first] = script.errors ?? []
  const foreign = first === undefined ? foreignSyntax(script, dialect) : undefined
  if (first === undefined && foreign === undefined) return { script, error: undefined }
  const pos = foreign?.pos ?? first?.pos ?? 0
  const line = text.slice(0, pos).split('\n').length
  return {
    script,
    error: { message: foreign?.message ?? wording(first?.message ?? '', text, dialect), line, position: pos },
  }
}

const END_WORDS: Readonly<Record<string, string>> = {
  if: 'fi',
  for: 'done',
  while: 'done',
  until: 'done',
  case: 'esac',
}

function wording(message: string, text: string, dialect: Dialect): string {
  const [, token] = /^unexpected token '(.+)'$/.exec(message) ?? []
  if (token !== undefined) return unexpected(token === '\n' ? 'newline' : token, dialect)
  if (/^unterminated (double|single) quote/.test(message)) {
    const quote = message.includes('double') ? '"' : "'"
    if (dialect.name === 'dash') return 'Syntax error: Unterminated quoted string'
    if (dialect.name === 'ash') return 'syntax error: unterminated quoted string'
    return `unexpected EOF while looking for matching \`${quote}'`
  }
  const [, expected, opener] = /^expected '(\w+|\}|\))'(?: to close '?(\w+))?/.exec(message) ?? []
  const next = text.slice(0).trimEnd()
  if (expected !== undefined && next !== '') {
    const end = END_WORDS[opener ?? ''] ?? expected
    if (dialect.name === 'dash') return `Syntax error: end of file unexpected (expecting "${end}")`
    if (dialect.name === 'ash') return `syntax error: unexpected end of file (expecting "${end}")`
    return 'syntax error: unexpected end of file'
  }
  if (dialect.name === 'dash') return 'Syntax error: end of file unexpected'
  return 'syntax error: unexpected end of file'
}

function unexpected(token: string, { name }: Dialect): string {
  if (name === 'bash') return `syntax error near unexpected token \`${token}'`
  return name === 'dash' ? `Syntax error: "${token}" unexpected` : `syntax error: unexpected "${token}"`
}
