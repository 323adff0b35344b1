/**
 * A place in a text. `line` and `column` start at 1; `column` counts UTF-16 code units, as Monaco and the DOM do.
 * A column one past the last character of a line is the end of that line.
 */
export interface Position {
  line: number
  column: number
}

/** From `start` up to, and without, `end`. An empty range (start = end) points between two characters. */
export interface Range {
  start: Position
  end: Position
}

/** Negative when `a` comes before `b`, positive after, 0 when they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column
}
