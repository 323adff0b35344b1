/** Go's `unicode.IsSpace`, which is not JavaScript's `\s`: U+0085 is a space here and U+FEFF is not. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** The separators between an instruction and its arguments: tab, vertical tab, form feed, carriage return, space. */
export function isSeparator(code: number): boolean {
  return code === 32 || code === 9 || (code >= 11 && code <= 13)
}

/** The offsets of `text[start, end)` without the spaces around it. */
export function trimmed(text: string, start = 0, end = text.length): [start: number, end: number] {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return [start, end]
}

/** Go's `strings.TrimSpace`. */
export function trimSpace(text: string): string {
  return text.slice(...trimmed(text))
}
