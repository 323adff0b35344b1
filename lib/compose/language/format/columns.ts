import type { Source } from '../syntax/source'
import type { Branch } from '../syntax/tree'

/** How the lines of a file are to be indented. Lines count from 0. */
export interface Columns {
  /** The column of the first thing on a line: what it is, what it becomes. */
  moved: ReadonlyMap<number, Move>
  /** Offsets where blanks are one: after a dash, after the colon of a key. */
  gaps: readonly { from: number; to: number }[]
  /** Lines of `|` and `>`: nothing in them may change but their common indentation. */
  verbatim: ReadonlySet<number>
}

export interface Move {
  from: number
  to: number
}

const STEP = 2

export function columnsOf(source: Source): Columns {
  const columns = new Layout(source)
  for (const document of source.documents) columns.value(document, { from: -STEP, to: -STEP })
  return columns
}

class Layout implements Columns {
  readonly moved = new Map<number, Move>()
  readonly gaps: { from: number; to: number }[] = []
  readonly verbatim = new Set<number>()

  constructor(private readonly source: Source) {}

  /** Lays out the value of a key or a dash that stands at `holder`. */
  value(branch: Branch, holder: Move): void {
    if (branch.flow) this.flow(branch, holder)
    else if (branch.kind === 'map' || branch.kind === 'list') this.block(branch, holder.to + STEP)
    else if (branch.quote === 'block') this.lines(branch, holder)
    else this.continued(branch, holder)
  }

  private block({ children }: Branch, to: number): void {
    for (const child of children) {
      const move = { from: this.columnOf(child.from), to }
      this.begin(child.from, move)
      this.gap(child)
      this.value(child, move)
    }
  }

  /** Something begins at `offset`: the first of its line says where the line goes. */
  private begin(offset: number, move: Move): void {
    const line = this.lineOf(offset)
    if (!this.moved.has(line)) this.moved.set(line, move)
  }

  private gap({ key, from, start, kind }: Branch): void {
    if (kind === 'null') return
    const after = key ? this.source.text.indexOf(':', key.end) + 1 : from + 1
    const blanks = /^[ \t]+(?=[^\s#])/.exec(this.source.text.slice(after, start + 1))?.[0].length ?? 0
    if (blanks > 0) this.gaps.push({ from: after, to: after + blanks })
  }

  /** A collection between brackets: one step a bracket that is open where the line begins. */
  private flow({ start, end }: Branch, holder: Move): void {
    const { text } = this.source
    let depth = 0
    let quote = ''
    for (let at = start; at < end; at++) {
      const char = text.charAt(at)
      if (quote !== '') {
        if (char === '\\' && quote === '"') at++
        else if (char === quote) quote = ''
      } else if ((char === '"' || char === "'") && /[\s,:[{]/.test(text.charAt(at - 1))) quote = char
      else if (char === '#' && /\s/.test(text.charAt(at - 1))) at = this.lineEnd(at) - 1
      else if (char === '[' || char === '{') depth++
      else if (char === ']' || char === '}') depth--
      if (text.charAt(at) !== '\n') continue
      const line = this.lineOf(at + 1)
      const closing = /^[ \t]*[\]}]/.test(text.slice(at + 1)) ? 1 : 0
      this.moved.set(line, { from: this.indentOf(line), to: Math.max(holder.to, 0) + STEP * (depth - closing) })
    }
  }

  /** The lines after the first of a quoted or plain text. */
  private continued({ start, end }: Branch, holder: Move): void {
    for (let line = this.lineOf(start); line <= this.lineOf(end); line++) {
      const own = this.indentOf(line)
      const isFirst = line === this.lineOf(start)
      // A text alone on its line, under its key.
      if (!this.moved.has(line))
        this.moved.set(line, { from: own, to: Math.max(holder.to + STEP, isFirst ? 0 : own - holder.from + holder.to) })
    }
  }

  /** The lines of a `|` or `>`, blank ones that end it included when they count. */
  private lines({ start, end }: Branch, holder: Move): void {
    const header = /^[|>]\S*/.exec(this.source.text.slice(start, start + 8))?.[0] ?? ''
    const given = /[1-9]/.exec(header)?.[0]
    const first = this.lineOf(start) + 1
    let last = this.lineOf(end)
    if (header.includes('+')) while (this.isBlank(last + 1)) last++
    const content = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    const own = Math.min(...content.filter((line) => !this.isBlank(line)).map((line) => this.indentOf(line)))
    const from = given === undefined ? own : Math.max(holder.from, 0) + Number(given)
    const to = given === undefined ? holder.to + STEP : Math.max(holder.to, 0) + Number(given)
    for (const line of content) {
      this.verbatim.add(line)
      this.moved.set(line, { from, to })
    }
  }

  private isBlank(line: number): boolean {
    return (
      line < this.source.index.lineCount && this.lineText(line).trim() === '' && line < this.source.index.lineCount - 1
    )
  }

  private indentOf(line: number): number {
    return /^[ \t]*/.exec(this.lineText(line))?.[0].length ?? 0
  }

  private lineText(line: number): string {
    const start = this.source.index.offset({ line: line + 1, column: 1 })
    return this.source.text.slice(start, this.lineEnd(start))
  }

  private lineEnd(from: number): number {
    const end = this.source.text.indexOf('\n', from)
    return end === -1 ? this.source.text.length : end
  }

  private lineOf(offset: number): number {
    return this.source.index.position(offset).line - 1
  }

  private columnOf(offset: number): number {
    return this.source.index.position(offset).column - 1
  }
}
