import { byteText } from './byte-text'
import { isSpace } from './space'

/** A word that starts with `--`, as read (quotes and escapes removed), and its place in the line. */
export interface FlagWord {
  word: string
  start: number
  end: number
}

/** A flag word from `start`, up to the next space that is neither quoted nor escaped. */
function readFlagWord(line: string, start: number, end: number): FlagWord & { quoted: boolean } {
  let word = ''
  let quote = ''
  let quoted = false
  let at = start
  for (; at < end; at++) {
    const char = line[at] ?? ''
    if (quote === '' && isSpace(line.charCodeAt(at))) break
    if (quote === '' ? char === '"' || char === "'" : char === quote) {
      quote = quote === '' ? char : ''
      quoted = true
    } else if (char === '\\') {
      // A backslash keeps the next character as it is; the last one of a line counts for nothing.
      if (at + 1 < end) word += line[++at]
    } else word += char
  }
  return { word, start, end: at, quoted }
}

/**
 * The flags at the start of an instruction's arguments, and where the rest begins. A lone `--` ends them.
 * The escape is always a backslash here, whatever `# escape=` says, and each byte is a character.
 * Source: BuildKit `parser.extractBuilderFlags`.
 */
export function readFlags(line: string, start: number, end: number): { flags: FlagWord[]; rest: number } {
  while (start < end && line.charCodeAt(start) < 128 && isSpace(line.charCodeAt(start))) start++
  if (!line.startsWith('--', start)) return { flags: [], rest: start }
  const { bytes, offset } = byteText(line, start, end)
  const flags: FlagWord[] = []
  let at = 0
  while (at < bytes.length) {
    while (at < bytes.length && isSpace(bytes.charCodeAt(at))) at++
    if (!(at + 1 < bytes.length && bytes.startsWith('--', at))) return { flags, rest: offset(at) }
    const { quoted, ...flag } = readFlagWord(bytes, at, bytes.length)
    at = flag.end
    if (flag.word === '--') return { flags, rest: offset(at) }
    if (quoted || flag.word !== '') flags.push({ ...flag, start: offset(flag.start), end: offset(at) })
  }
  return { flags, rest: end }
}
