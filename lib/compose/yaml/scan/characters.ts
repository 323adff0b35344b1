/** Character codes the scanner compares. Past the end of the text `Cursor.code` gives END. */
export const END = 0
export const TAB = 9
export const LF = 10
export const CR = 13
export const SPACE = 32

export function isBreak(code: number): boolean {
  return code === LF || code === CR || code === 0x85 || code === 0x2028 || code === 0x2029
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

export function isBreakOrEnd(code: number): boolean {
  return code === END || isBreak(code)
}

/** A blank, a line break, or the end: what must follow an indicator. */
export function isSpacing(code: number): boolean {
  return code === SPACE || isBreakOrEnd(code) || code === TAB
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Letters, digits, `_` and `-`: what names of anchors and handles are made of. */
export function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 45
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(code: number): number {
  if (isDigit(code)) return code - 48
  if (code >= 65 && code <= 70) return code - 55
  return code >= 97 && code <= 102 ? code - 87 : -1
}
