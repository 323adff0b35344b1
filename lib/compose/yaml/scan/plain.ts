import { YamlSyntaxError } from '../syntax-error'
import { isBlank, isBreak, isSpacing, TAB } from './characters'
import type { Cursor } from './cursor'

/** A scalar without quotes. */
export interface PlainScalar {
  value: string
  /** Offset after its last visible character. */
  end: number
  /** It was followed by a line break: a key may begin where the cursor stands. */
  brokeLine: boolean
}

/**
 * Reads a plain scalar, over several lines when the next ones are indented to `indent` at least (any indentation, inside brackets).
 * @throws YamlSyntaxError on a tab left of `indent`.
 */
export function scanPlain(cursor: Cursor, indent: number, inFlow: boolean): PlainScalar {
  const start = cursor.mark()
  let value = ''
  let end = cursor.offset
  let brokeLine = false
  /** What separates the last visible character from the next: blanks, or folded line breaks. */
  let gap = ''
  while (!cursor.atDocumentIndicator() && cursor.code() !== 35) {
    const from = cursor.offset
    while (!endsPlain(cursor, inFlow)) cursor.skip()
    if (cursor.offset > from) {
      value += gap + cursor.text.slice(from, cursor.offset)
      end = cursor.offset
      gap = ''
      brokeLine = false
    }
    if (!isBlank(cursor.code()) && !isBreak(cursor.code())) break
    const blankFrom = cursor.offset
    let firstBreak = ''
    let otherBreaks = ''
    while (isBlank(cursor.code()) || isBreak(cursor.code())) {
      if (isBreak(cursor.code())) {
        if (brokeLine) otherBreaks += cursor.skipBreak()
        else firstBreak = cursor.skipBreak()
        brokeLine = true
      } else if (brokeLine && cursor.column < indent && cursor.code() === TAB) {
        throw new YamlSyntaxError('found a tab character that violates indentation', cursor.mark(), 'tab', start)
      } else cursor.skip()
    }
    gap = brokeLine ? fold(firstBreak, otherBreaks) : cursor.text.slice(blankFrom, cursor.offset)
    if (!inFlow && cursor.column < indent) break
  }
  return { value, end, brokeLine }
}

/** One line break is a space, more are one fewer; Unicode's own separators stay. */
export function fold(first: string, others: string): string {
  if (first !== '\n') return first + others
  return others === '' ? ' ' : others
}

function endsPlain(cursor: Cursor, inFlow: boolean): boolean {
  const code = cursor.code()
  if (isSpacing(code)) return true
  if (code === 58) return isSpacing(cursor.code(1))
  // , ? [ ] { }
  return inFlow && (code === 44 || code === 63 || code === 91 || code === 93 || code === 123 || code === 125)
}
