import { scan } from './scan'

/** The text with each quote or bracket that is never closed replaced by a space: every offset stays true. */
export function mend(text: string): string {
  const { unclosed } = scan(text)
  if (unclosed.length === 0) return text
  const chars = [...unclosed].sort((a, b) => a - b)
  let mended = ''
  let at = 0
  for (const offset of chars) {
    mended += `${text.slice(at, offset)} `
    at = offset + 1
  }
  return mended + text.slice(at)
}
