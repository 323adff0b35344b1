import type { Position, Range } from '@/lib/text/position'
import type { monaco } from './monaco'

/** Both count lines and columns from 1, in UTF-16 code units: only the names differ. */
export function toRange({ start, end }: Range): monaco.IRange {
  return {
    startLineNumber: start.line,
    startColumn: start.column,
    endLineNumber: end.line,
    endColumn: end.column,
  }
}

export function toPosition({ lineNumber, column }: monaco.IPosition): Position {
  return { line: lineNumber, column }
}

export function toMarkdown(value: string): monaco.IMarkdownString {
  return { value }
}
