import { YamlSyntaxError } from '../syntax-error'
import { END, isBlank, isBreak, isBreakOrEnd, isDigit, SPACE, TAB } from './characters'
import type { Cursor, Mark } from './cursor'

interface Header {
  /** -1: no line break at the end; 1: all of them. */
  chomping: -1 | 0 | 1
  /** Columns beyond the parent's, when they are written (`|2`). */
  increment: number
}

/**
 * Reads a block scalar (`|` or `>`), the cursor on its indicator; `parent` is the indentation of what holds it. Leaves the cursor at the
 * first line that is no longer part of it; `end` is after its last visible line.
 * @throws YamlSyntaxError on a header that cannot be read, or a tab in the indentation.
 */
export function scanBlockScalar(cursor: Cursor, parent: number): { value: string; end: number } {
  const start = cursor.mark()
  const literal = cursor.code() === 124
  cursor.skip()
  const { chomping, increment } = scanHeader(cursor, start)
  let end = cursor.offset
  cursor.skipBreak()
  let indent = increment > 0 ? Math.max(parent, 0) + increment : 0
  let blanks = scanBlankLines(cursor, indent, start)
  if (indent === 0) indent = Math.max(blanks.deepest, parent + 1, 1)
  let value = ''
  let lineBreak = ''
  let startedBlank = false
  while (cursor.column === indent && cursor.code() !== END) {
    const startsBlank = isBlank(cursor.code())
    const folds = !literal && !startedBlank && !startsBlank && lineBreak === '\n'
    value += folds ? (blanks.breaks === '' ? ' ' : '') : lineBreak
    value += blanks.breaks
    startedBlank = startsBlank
    const from = cursor.offset
    cursor.skipWhile((code) => !isBreakOrEnd(code))
    value += cursor.text.slice(from, cursor.offset)
    end = cursor.offset
    lineBreak = cursor.skipBreak()
    blanks = scanBlankLines(cursor, indent, start)
  }
  if (chomping !== -1) value += lineBreak
  if (chomping === 1) value += blanks.breaks
  return { value, end }
}

function scanHeader(cursor: Cursor, start: Mark): Header {
  const header: Header = { chomping: 0, increment: 0 }
  const chomp = () => {
    if (cursor.code() !== 43 && cursor.code() !== 45) return
    header.chomping = cursor.code() === 43 ? 1 : -1
    cursor.skip()
  }
  chomp()
  if (isDigit(cursor.code())) {
    if (cursor.code() === 48)
      throw new YamlSyntaxError('found an indentation indicator equal to 0', cursor.mark(), 'other', start)
    header.increment = cursor.code() - 48
    cursor.skip()
    if (header.chomping === 0) chomp()
  }
  cursor.skipWhile(isBlank)
  if (cursor.code() === 35) cursor.skipWhile((code) => !isBreakOrEnd(code))
  if (!isBreakOrEnd(cursor.code()))
    throw new YamlSyntaxError('did not find expected comment or line break', cursor.mark(), 'other', start)
  return header
}

/** Past blank lines and the indentation of the next one; `indent` 0 is not known yet. */
function scanBlankLines(cursor: Cursor, indent: number, start: Mark): { breaks: string; deepest: number } {
  let breaks = ''
  let deepest = 0
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && cursor.code() === SPACE) cursor.skip()
    deepest = Math.max(deepest, cursor.column)
    if ((indent === 0 || cursor.column < indent) && cursor.code() === TAB) {
      const says = 'found a tab character where an indentation space is expected'
      throw new YamlSyntaxError(says, cursor.mark(), 'tab', start)
    }
    if (!isBreak(cursor.code())) return { breaks, deepest }
    breaks += cursor.skipBreak()
  }
}
