import { YamlSyntaxError } from '../syntax-error'
import { END, hexValue, isBlank, isBreak, isSpacing } from './characters'
import type { Cursor, Mark } from './cursor'
import { fold } from './plain'

const DOUBLE = 34
const SINGLE = 39
const BACKSLASH = 92

/**
 * Reads a quoted scalar, the cursor on its opening quote; leaves it after the closing one.
 * @throws YamlSyntaxError on an unknown escape, a `---` line, or no closing quote.
 */
export function scanQuoted(cursor: Cursor): string {
  const start = cursor.mark()
  const quote = cursor.code()
  cursor.skip()
  let value = ''
  for (;;) {
    if (cursor.atDocumentIndicator())
      throw new YamlSyntaxError('found unexpected document indicator', cursor.mark(), 'quote', start)
    if (cursor.code() === END)
      throw new YamlSyntaxError('found unexpected end of stream', cursor.mark(), 'quote', start)
    const { text, brokeLine } = scanVisible(cursor, quote, start)
    value += text
    if (cursor.code() === quote) break
    value += scanGap(cursor, brokeLine)
  }
  cursor.skip()
  return value
}

/** Up to a blank, the end of the line or the closing quote. `brokeLine`: ended by a backslash at the end of a line. */
function scanVisible(cursor: Cursor, quote: number, start: Mark): { text: string; brokeLine: boolean } {
  let text = ''
  let from = cursor.offset
  const flush = () => {
    text += cursor.text.slice(from, cursor.offset)
  }
  while (!isSpacing(cursor.code())) {
    const code = cursor.code()
    if (code === quote && (quote === DOUBLE || cursor.code(1) !== SINGLE)) break
    if (code === SINGLE && quote === SINGLE) {
      cursor.skip()
      flush()
      cursor.skip()
      from = cursor.offset
    } else if (code === BACKSLASH && quote === DOUBLE) {
      flush()
      if (isBreak(cursor.code(1))) {
        cursor.skip()
        cursor.skipBreak()
        return { text, brokeLine: true }
      }
      text += scanEscape(cursor, start)
      from = cursor.offset
    } else cursor.skip()
  }
  flush()
  return { text, brokeLine: false }
}

/** The blanks between words stay; those around a line break do not. */
function scanGap(cursor: Cursor, escapedBreak: boolean): string {
  let brokeLine = escapedBreak
  let blanks = ''
  let first = ''
  let others = ''
  while (isBlank(cursor.code()) || isBreak(cursor.code())) {
    if (isBreak(cursor.code())) {
      if (brokeLine) others += cursor.skipBreak()
      else first = cursor.skipBreak()
      brokeLine = true
    } else {
      if (!brokeLine) blanks += cursor.text.charAt(cursor.offset)
      cursor.skip()
    }
  }
  return brokeLine ? fold(first, others) : blanks
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

/** How many hexadecimal digits follow. */
const CODES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function scanEscape(cursor: Cursor, start: Mark): string {
  const wrong = (says: string) => new YamlSyntaxError(says, cursor.mark(), 'other', start)
  const letter = cursor.text.charAt(cursor.offset + 1)
  const length = CODES[letter]
  if (length === undefined) {
    const character = ESCAPES[letter]
    if (character === undefined) throw wrong('found unknown escape character')
    cursor.skip(2)
    return character
  }
  cursor.skip(2)
  let code = 0
  for (let i = 0; i < length; i++) {
    const digit = hexValue(cursor.code(i))
    if (digit === -1) throw wrong('did not find expected hexdecimal number')
    code = code * 16 + digit
  }
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) throw wrong('found invalid Unicode character escape code')
  cursor.skip(length)
  return String.fromCodePoint(code)
}
