import { expandWords } from '../shell/expand'

/** What `<<NAME` says; the content is read from the lines that follow. */
export interface HeredocMark {
  name: string
  expand: boolean
  chomp: boolean
}

// Spaces are Go's `\s`, which no-break spaces are not.
const MARK = /^[0-9]*<<(-?)[\t\n\f\r ]*([^<]*)$/
const EMPTY = new Map<string, string>()

function countQuotes(text: string): number {
  let count = 0
  for (const char of text) if (char === '"' || char === "'") count++
  return count
}

/** Reads a word such as `<<EOF`, `<<-"EOF"` or `3<<EOF`. A quote in the name means that its content is not expanded. */
export function heredocMark(word: string): HeredocMark | null {
  const match = MARK.exec(word)
  const rest = match?.[2] ?? ''
  if (match === null || rest === '') return null
  const bare = expandWords(rest, EMPTY, { escapeToken: '\\', skipUnset: true })
  const raw = expandWords(rest, EMPTY, { escapeToken: '\\', skipUnset: true, rawQuotes: true })
  const [name] = bare.words
  if (name === undefined || bare.words.length !== 1) return null
  return { name, expand: countQuotes(name) === countQuotes(raw.words[0] ?? ''), chomp: match[1] === '-' }
}

/** The heredocs that a whole line announces, in order. Source: BuildKit `parser.heredocsFromLine`. */
export function heredocMarks(line: string): HeredocMark[] {
  if (!line.includes('<<')) return []
  const { words } = expandWords(line, EMPTY, { escapeToken: '\\', rawQuotes: true, rawEscapes: true, skipUnset: true })
  return words.map(heredocMark).filter((mark) => mark !== null)
}

/** What `<<-` gives: each line without its leading tabs. */
export function chompHeredoc(content: string): string {
  return content.replace(/^\t+/gm, '')
}
