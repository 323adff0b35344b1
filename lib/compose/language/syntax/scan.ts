/** A block collection open where the text stops. */
export interface Block {
  kind: 'map' | 'list'
  /** Of its keys, or of its dashes; counted from 0. */
  column: number
  /** The keys written so far, the last of which is the one being given a value. */
  keys: string[]
  /** Of the last item. */
  index: number
  /** Something stands on the line of the last key or dash. */
  filled: boolean
}

/** A flow collection (`[…]`, `{…}`) open where the text stops. */
export interface Flow {
  kind: 'map' | 'list'
  /** Offset of its bracket. */
  open: number
  keys: string[]
  /** The key being given a value; null while the key itself is written. */
  key: string | null
  index: number
  /** Where the text of the present key, value or item begins. */
  start: number
}

export interface Scan {
  blocks: readonly Block[]
  flows: readonly Flow[]
  /** What the text stops in. */
  stop: Stop
  /** Quotes and brackets that are opened and never closed. */
  unclosed: readonly number[]
}

export type Stop =
  /** A plain word, perhaps empty, that begins at `start`; `inline` when a key stands before it on its line. */
  | { in: 'word'; start: number; inline: boolean }
  /** A quoted text: `start` is after the quote. */
  | { in: 'quotes'; start: number; quote: string; inline: boolean }
  /** The lines of a `|` or `>`. */
  | { in: 'lines' }
  /** A comment, or after a complete value: nothing is to be written there. */
  | { in: 'nothing' }

const KEY =
  /^(?:&\S+[ \t]+)?("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s#&*!|>'"%@`{}[\],](?:(?!\s#)[^\n])*?)[ \t]*:(?=\s|$)/
/** Anchors and tags before a value; on a line that is being written, the last one may not be finished. */
const PROPERTIES = /^(?:[&!]\S*(?:[ \t\r]+|$))*/
const UNFINISHED = /^(?:[&!]\S*[ \t]+)*/
const BLOCK_TEXT = /^[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/

/**
 * Reads YAML by its indentation, up to the end of `text`, as a person would: a quote or a bracket left open ends where a line comes
 * back to the left. It never fails, and is exact on a text that parses.
 */
export function scan(text: string): Scan {
  return new Scanner(text).run()
}

class Scanner {
  private at = 0
  private blocks: Block[] = []
  private flows: Flow[] = []
  private stop: Stop = { in: 'word', start: 0, inline: false }
  private readonly unclosed: number[] = []

  constructor(private readonly text: string) {}

  run(): Scan {
    do this.line()
    while (this.at <= this.text.length)
    return { blocks: this.blocks, flows: this.flows, stop: this.stop, unclosed: this.unclosed }
  }

  private line(): void {
    const { text, at: start } = this
    const end = this.lineEnd(start)
    let at = this.skipBlanks(start)
    const isLast = end === text.length
    this.at = end + 1
    this.stop = { in: 'word', start: at, inline: false }
    if (text[at] === '#') {
      this.stop = { in: 'nothing' }
      return
    }
    if (at >= end || text[at] === '\r') {
      if (isLast) this.close(at - start, false)
      return
    }
    if (at === start && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4))) {
      this.blocks = []
      return
    }
    const dashed = this.isDash(at, end)
    this.close(at - start, dashed)
    while (this.isDash(at, end)) {
      this.item(at - start)
      at = this.skipBlanks(at + 1)
      this.stop = { in: 'word', start: at, inline: false }
    }
    const key = KEY.exec(text.slice(at, end))
    if (!key) {
      this.value(at, end, dashed, false)
      return
    }
    this.key(at - start, unquote(key[1] ?? ''))
    this.value(this.skipBlanks(at + key[0].length), end, true, true)
  }

  /** Leaves the blocks that a line at `column` is no part of. */
  private close(column: number, dash: boolean): void {
    for (let top = this.blocks.at(-1); top; top = this.blocks.at(-1)) {
      const stays = top.column < column || (top.column === column && (top.kind === 'map' || dash))
      if (stays) return
      this.blocks.pop()
    }
  }

  private item(column: number): void {
    const top = this.blocks.at(-1)
    if (top?.kind === 'list' && top.column === column) {
      top.index++
      top.filled = false
    } else this.blocks.push({ kind: 'list', column, keys: [], index: 0, filled: false })
  }

  private key(column: number, name: string): void {
    const top = this.blocks.at(-1)
    if (top?.kind === 'map' && top.column === column) {
      top.keys.push(name)
      top.filled = false
    } else this.blocks.push({ kind: 'map', column, keys: [name], index: 0, filled: false })
  }

  /** What follows a key (`inline`), a dash or the blanks of a line. May take several lines. */
  private value(from: number, end: number, fills: boolean, inline: boolean): void {
    const { text } = this
    const holder = this.blocks.at(-1)
    const column = holder?.column ?? -1
    const properties = end === text.length ? UNFINISHED : PROPERTIES
    const at = from + (properties.exec(text.slice(from, end))?.[0].length ?? 0)
    const rest = text.slice(at, end)
    this.stop = { in: 'word', start: at, inline }
    if (rest.trim() === '') return
    if (holder && fills) holder.filled = true
    if (BLOCK_TEXT.test(rest) && end < text.length) this.lines(end + 1, column)
    else if (rest[0] === '#') this.stop = { in: 'nothing' }
    else if (rest[0] === '[' || rest[0] === '{') this.after(this.flow(at, column), end)
    else if (rest[0] === '"' || rest[0] === "'") this.after(this.quoted(at, column, inline), end)
    else if (/\s#/.test(rest)) this.stop = { in: 'nothing' }
  }

  /** Goes on after a value that ended at `at`, or that the text cuts (null). */
  private after(at: number | null, end: number): void {
    if (at === null) {
      this.at = this.text.length + 1
      return
    }
    this.stop = { in: 'nothing' }
    this.at = (at > end ? this.lineEnd(at) : end) + 1
  }

  private lines(from: number, column: number): void {
    let at = from
    for (;;) {
      const end = this.lineEnd(at)
      const content = this.skipBlanks(at)
      const isLast = end === this.text.length
      const inside = content - at > column || (content >= end && !isLast)
      if (!inside) break
      if (isLast) {
        this.stop = { in: 'lines' }
        this.at = end + 1
        return
      }
      at = end + 1
    }
    this.at = at
  }

  /** Offset after the closing quote, or of the line's end when it is never closed; null when the text stops inside. */
  private quoted(from: number, column: number, inline: boolean): number | null {
    const { text } = this
    const quote = text.charAt(from)
    for (let at = from + 1; at < text.length; at++) {
      const char = text[at]
      if (char === '\\' && quote === '"') at++
      else if (char === quote && quote === "'" && text[at + 1] === "'") at++
      else if (char === quote) return at + 1
      else if (char === '\n' && this.dedents(at + 1, column)) {
        this.unclosed.push(from)
        return this.lineEnd(from)
      }
    }
    this.unclosed.push(from)
    this.stop = { in: 'quotes', start: from + 1, quote, inline }
    return null
  }

  /** As `quoted`, for the collection that opens at `from`. */
  private flow(from: number, column: number): number | null {
    const { text } = this
    const open: Flow[] = []
    for (let at = from; at < text.length; at++) {
      const char = text.charAt(at)
      const top = open.at(-1)
      if (char === '[' || char === '{') open.push(flowAt(at, char))
      else if (char === ']' || char === '}') {
        open.pop()
        if (open.length === 0) return at + 1
      } else if (!top) continue
      else if (char === '\n' && this.dedents(at + 1, column)) {
        this.unclosed.push(...open.map((flow) => flow.open))
        return this.lineEnd(from)
      } else if (char === '#' && /\s/.test(text.charAt(at - 1))) {
        at = this.lineEnd(at) - 1
        if (at + 1 >= text.length) return this.cut(open, { in: 'nothing' })
      } else if ((char === '"' || char === "'") && text.slice(top.start, at).trim() === '') {
        const end = this.quoted(at, column, true)
        if (end === null) return this.cut(open, this.stop)
        at = end - 1
      } else this.separate(top, at)
    }
    const top = open.at(-1)
    return this.cut(open, { in: 'word', start: this.skipSpaces(top?.start ?? text.length), inline: true })
  }

  /** A comma, or the colon of a key. */
  private separate(top: Flow, at: number): void {
    const { text } = this
    if (text[at] === ',') Object.assign(top, { key: null, index: top.index + 1, start: at + 1 })
    const before = text.slice(top.start, at).trim()
    const ends = /^(?:[\s,[\]{}]|$)/.test(text.slice(at + 1, at + 2)) || /["']$/.test(before)
    if (text[at] !== ':' || top.kind !== 'map' || top.key !== null || !ends) return
    top.key = unquote(before)
    top.keys.push(top.key)
    top.start = at + 1
  }

  /** The text stops inside flow collections. */
  private cut(open: readonly Flow[], stop: Stop): null {
    this.flows = [...open]
    this.unclosed.push(...open.map((flow) => flow.open))
    this.stop = stop
    return null
  }

  /** Whether the next line that says something comes back to `column` or left of it, other than to close a bracket. */
  private dedents(from: number, column: number): boolean {
    const found = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)([^\s])/.exec(this.text.slice(from))
    return found !== null && (found[1] ?? '').length <= column && !/[\]}]/.test(found[2] ?? '')
  }

  private isDash(at: number, end: number): boolean {
    if (this.text[at] !== '-') return false
    return at + 1 < end ? /\s/.test(this.text.charAt(at + 1)) : end < this.text.length
  }

  private skipBlanks(from: number): number {
    let at = from
    while (this.text[at] === ' ' || this.text[at] === '\t') at++
    return at
  }

  private skipSpaces(from: number): number {
    let at = from
    while (at < this.text.length && /\s/.test(this.text.charAt(at))) at++
    return at
  }

  private lineEnd(from: number): number {
    const end = this.text.indexOf('\n', from)
    return end === -1 ? this.text.length : end
  }
}

function flowAt(open: number, bracket: string): Flow {
  return { kind: bracket === '[' ? 'list' : 'map', open, keys: [], key: null, index: 0, start: open + 1 }
}

/** A key without its quotes. */
function unquote(text: string): string {
  if (text.length > 1 && text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1).replaceAll("''", "'")
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replace(/\\(.)/g, '$1')
    : text
}
