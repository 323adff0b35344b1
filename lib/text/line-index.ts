import type { Position, Range } from './position'

/** Offsets (UTF-16 code units from the start of the text) to positions and back, in O(log lines). */
export interface LineIndex {
  /** Number of lines; a text that ends with a line feed has an empty last line. */
  lineCount: number
  position(offset: number): Position
  range(start: number, end: number): Range
  offset(position: Position): number
}

/**
 * Indexes the line starts of `text`. A line ends at LF, CR LF or a lone CR, as in an editor.
 * Offsets outside the text are clamped to it.
 */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }

  function position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }

  return {
    lineCount: starts.length,
    position,
    range: (start, end) => ({ start: position(start), end: position(end) }),
    offset({ line, column }) {
      const start = starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0
      return Math.min(start + Math.max(column, 1) - 1, text.length)
    },
  }
}
