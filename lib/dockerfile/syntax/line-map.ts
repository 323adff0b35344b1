import type { LineIndex } from '@/lib/text/line-index'
import type { Range } from '@/lib/text/position'

/** Where the characters of a joined line come from: from `at` on, they are those of the file from `offset` on. */
export interface Segment {
  at: number
  offset: number
  length: number
}

/** The offsets of a line joined from several, back to the file. */
export class LineMap {
  readonly #segments: Segment[]
  readonly #index: LineIndex

  /** The joined line starts with the `length` characters of the file from `offset` on. */
  constructor(index: LineIndex, offset: number, length: number) {
    this.#index = index
    this.#segments = [{ at: 0, offset, length }]
  }

  /** Says that the next `length` characters of the joined line are those of the file from `offset` on. */
  append(offset: number, length: number): void {
    const last = this.#segments.at(-1)
    if (length === 0 || last === undefined) return
    this.#segments.push({ at: last.at + last.length, offset, length })
  }

  /** The pieces of the line, one a line of the file that has some of it. */
  get segments(): readonly Segment[] {
    return this.#segments
  }

  /** The place in the file of the character at `at`; past the end, the end of the line. */
  offset(at: number): number {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#segments[middle]?.at ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const found = this.#segments[low]
    if (found === undefined) return 0
    return found.offset + Math.min(Math.max(at - found.at, 0), found.length)
  }

  /** The range in the file of the characters `[start, end)`. */
  range(start: number, end: number): Range {
    const from = this.offset(start)
    return this.#index.range(from, end > start ? Math.max(this.offset(end - 1) + 1, from) : from)
  }

  /** The range of the file's own characters `[start, end)`. */
  fileRange(start: number, end: number): Range {
    return this.#index.range(start, end)
  }
}
