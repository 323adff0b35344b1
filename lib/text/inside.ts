import { comparePositions, type Position, type Range } from './position'

/** Whether a caret at `position` touches the range: its end counts. */
export function touches({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0
}

/** Whether `inner` is within `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0
}
