import type { LineIndex } from '@/lib/text/line-index'
import type { Range } from '@/lib/text/position'
import { LineMap } from './line-map'
import type { PhysicalLine } from './physical-lines'
import { trimmed } from './space'
import type { Comment, Escape } from './types'

/** A line as Docker reads it: continued lines joined, comments and empty lines inside left out. */
export interface LogicalLine {
  text: string
  map: LineMap
  /** Offset of the first character. */
  start: number
  /** Indexes of the first and last physical line. */
  first: number
  last: number
  /** The lines left empty after a continuation, which BuildKit warns about. */
  emptyContinuations: readonly Range[]
}

/** Where the content of a line stops, and whether it continues on the next. */
function continuation(
  text: string,
  start: number,
  end: number,
  escapeToken: Escape,
): { end: number; continues: boolean } {
  let last = end
  while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\t')) last--
  const continues =
    last > start && text[last - 1] === escapeToken && (last - 1 === start || text[last - 2] !== escapeToken)
  return continues ? { end: last - 1, continues } : { end, continues }
}

/** What most instructions have above them. */
const NO_COMMENT: readonly string[] = []
/** And in them. */
const NO_RANGE: readonly Range[] = []

/** Reads logical lines one after the other; heredocs may move `next` forward between two calls. */
export class LogicalLineReader {
  next = 0
  readonly comments: Comment[] = []
  #pending: string[] = []
  readonly #text: string
  readonly #lines: readonly PhysicalLine[]
  readonly #index: LineIndex
  readonly #escape: Escape
  readonly #directiveLines: number

  constructor(
    text: string,
    lines: readonly PhysicalLine[],
    index: LineIndex,
    { escapeToken, directiveLines }: { escapeToken: Escape; directiveLines: number },
  ) {
    this.#text = text
    this.#lines = lines
    this.#index = index
    this.#escape = escapeToken
    this.#directiveLines = directiveLines
  }

  /** The next instruction's line; null at the end of the file. */
  read(): LogicalLine | null {
    while (this.next < this.#lines.length) {
      const number = this.next++
      const line = this.#lines[number]
      if (line === undefined) return null
      const from = number === 0 && this.#text.charCodeAt(0) === 0xfeff ? 1 : line.start
      const [start] = trimmed(this.#text, from, line.end)
      if (start === line.end) this.#pending = []
      else if (this.#text[start] === '#') {
        this.comments.push(this.#commentAt(start, line.end))
        // BuildKit takes the first character for the `#`, even a space. An empty comment parts what is above from what is below.
        const described = this.#text.slice(...trimmed(this.#text, from + 1, line.end))
        if (described === '') this.#pending = []
        else if (number >= this.#directiveLines) this.#pending.push(described)
      } else return this.#join(number, start, line.end)
    }
    return null
  }

  /** The comments just above the line just read; taken once. */
  takeComments(): readonly string[] {
    const comments = this.#pending
    if (comments.length > 0) this.#pending = []
    return comments.length > 0 ? comments : NO_COMMENT
  }

  #join(first: number, start: number, end: number): LogicalLine {
    let part = continuation(this.#text, start, end, this.#escape)
    let text = this.#text.slice(start, part.end)
    const map = new LineMap(this.#index, start, part.end - start)
    const empty: Range[] = []
    let last = first
    while (part.continues && this.next < this.#lines.length) {
      last = this.next++
      const line = this.#lines[last]
      if (line === undefined) break
      const [content] = trimmed(this.#text, line.start, line.end)
      if (content === line.end) empty.push(this.#index.range(line.start, line.end))
      else if (this.#text[content] === '#') this.comments.push(this.#commentAt(content, line.end))
      else {
        part = continuation(this.#text, line.start, line.end, this.#escape)
        text += this.#text.slice(line.start, part.end)
        map.append(line.start, part.end - line.start)
      }
    }
    return { text, map, start, first, last, emptyContinuations: empty.length > 0 ? empty : NO_RANGE }
  }

  #commentAt(start: number, end: number): Comment {
    return { text: this.#text.slice(...trimmed(this.#text, start + 1, end)), range: this.#index.range(start, end) }
  }
}
