import type { Environment, ExpandOptions } from './environment'
import { Expander, ExpansionError } from './expander'
import { WordList } from './words'

/** A variable that was looked up, and the offset of its `$` in the word. */
export type Uses = ReadonlyMap<string, number>

export interface Expansion {
  result: string
  matched: Uses
  unmatched: Uses
  /** BuildKit's error, after which the rest is empty. */
  error?: string
}

/** What an expansion may change. U+FEFF is in `\s`. */
const SPECIAL = /[$'"\\`<\s\u0085]/
const NONE: Uses = new Map()

/** Whether a word has nothing to expand nor to remove: most words. */
export const isPlain = (word: string) => !SPECIAL.test(word)

/**
 * Expands `$name`, `${name}` and its modifiers (`:-` `-` `:+` `+` `:?` `?` `#` `##` `%` `%%` `/` `//`), and removes
 * quotes and escapes, as BuildKit does in FROM, ENV, ARG, COPY, WORKDIR… Never throws.
 * Source: BuildKit `frontend/dockerfile/shell.Lex`.
 */
export function expand(word: string, env: Environment, options: ExpandOptions): Expansion {
  if (isPlain(word)) return { result: word, matched: NONE, unmatched: NONE }
  const expander = new Expander(word, env, options)
  const run = attempt(word, () => expander.run(null))
  const { matched, unmatched } = expander
  return typeof run === 'string' ? { result: run, matched, unmatched } : { result: '', matched, unmatched, ...run }
}

/** The same, split at the spaces that are not quoted. */
export function expandWords(
  text: string,
  env: Environment,
  options: ExpandOptions,
): { words: string[]; error?: string } {
  const list = new WordList()
  const run = attempt(text, () => new Expander(text, env, options).run(list))
  return typeof run === 'string' ? { words: list.end() } : { words: [], ...run }
}

function attempt(text: string, run: () => string): string | { error: string } {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ExpansionError)) throw error
    return { error: `failed to process ${quote(text)}: ${error.message}` }
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
}

/** Go's `%q`: what cannot be printed is escaped, no-break spaces included. */
export function quote(text: string): string {
  const escaped = text.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu, (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16)
    if (Object.hasOwn(ESCAPES, char)) return ESCAPES[char] ?? char
    if (hex.length <= 2) return char < '\x80' ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
  })
  return `"${escaped}"`
}
