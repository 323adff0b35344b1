import { isBlank, isBreak, isBreakOrEnd } from './characters'
import type { Cursor } from './cursor'

const HASH = 35

/** How far libyaml looks for one more comment. */
const REACH = 512

/** Past a comment and those on the lines below, however they are indented; the cursor on the first `#`. */
export function skipComments(cursor: Cursor): void {
  for (;;) {
    cursor.skipWhile((code) => !isBreakOrEnd(code))
    const ahead = countAhead(cursor, (code) => isBlank(code) || isBreak(code))
    if (cursor.code(ahead) !== HASH) return
    const comment = cursor.offset + ahead
    while (cursor.offset < comment) {
      if (isBreak(cursor.code())) cursor.skipBreak()
      else cursor.skip()
    }
  }
}

/** Past a comment on the line of what was just read, which it may touch. */
export function skipLineComment(cursor: Cursor): void {
  if (cursor.column === 0) return
  if (cursor.code(countAhead(cursor, isBlank)) === HASH) cursor.skipWhile((code) => !isBreakOrEnd(code))
}

function countAhead(cursor: Cursor, test: (code: number) => boolean): number {
  let ahead = 0
  while (ahead < REACH && test(cursor.code(ahead))) ahead++
  return ahead
}
