import type { Range } from '@/lib/text/position'
import type { FlagWord } from './flags'
import { type Keyword, keywordOf } from './keywords'
import type { LineMap } from './line-map'
import type { LogicalLine } from './logical-lines'
import type { Flag, Heredoc, Instruction, Pair, Token } from './types'
import type { Word } from './words'

/** A token whose place in the file is worked out when it is asked for: most never are. */
export class LineToken implements Token {
  readonly value: string
  readonly at: number
  readonly #end: number
  readonly #map: LineMap
  #range: Range | undefined

  constructor({ value, start, end }: Word, map: LineMap) {
    this.value = value
    this.at = start
    this.#end = end
    this.#map = map
  }

  get range(): Range {
    this.#range ??= this.#map.range(this.at, this.#end)
    return this.#range
  }
}

/** A flag, whose places are worked out in the same way. */
export class LineFlag implements Flag {
  readonly name: string
  readonly value: string | null
  readonly #start: number
  readonly #valueStart: number
  readonly #end: number
  readonly #map: LineMap

  constructor({ word, start, end }: FlagWord, text: string, map: LineMap) {
    const equals = word.indexOf('=')
    const written = equals === -1 ? -1 : text.slice(start, end).indexOf('=')
    this.name = word.slice(2, equals === -1 ? undefined : equals)
    this.value = equals === -1 ? null : word.slice(equals + 1)
    this.#start = start
    this.#valueStart = written === -1 ? end : start + written + 1
    this.#end = end
    this.#map = map
  }

  get range(): Range {
    return this.#map.range(this.#start, this.#end)
  }

  get valueRange(): Range {
    return this.#map.range(this.#valueStart, this.#end)
  }
}

const NONE: readonly never[] = []

/** An instruction before its arguments are read, its places worked out in the same way. */
export class LineInstruction implements Instruction {
  readonly name: Keyword | null
  readonly keyword: Token
  // Most have none of most: one empty list serves them all.
  flags: readonly Flag[] = NONE
  args: readonly Token[] = NONE
  pairs: readonly Pair[] = NONE
  json = false
  heredocs: readonly Heredoc[] = NONE
  trigger: Instruction | null = null
  readonly text: string
  readonly map: LineMap
  readonly emptyContinuations: readonly Range[]
  readonly comments: readonly string[]
  readonly line: number
  endLine: number
  broken = false
  readonly #bounds: Bounds
  #range: Range | undefined
  #argsRange: Range | undefined

  constructor(
    { text, map, first, last, emptyContinuations }: LogicalLine,
    comments: readonly string[],
    keyword: Token,
    bounds: Bounds,
  ) {
    this.name = keywordOf(keyword.value) ?? null
    this.keyword = keyword
    this.text = text
    this.map = map
    this.emptyContinuations = emptyContinuations
    this.comments = comments
    this.line = first + 1
    this.endLine = last + 1
    this.#bounds = bounds
  }

  get range(): Range {
    this.#range ??= this.map.range(this.#bounds.start, this.#bounds.end)
    return this.#range
  }

  /** Documents make an instruction longer. */
  set range(range: Range) {
    this.#range = range
  }

  get argsRange(): Range {
    this.#argsRange ??= this.map.range(this.#bounds.argsStart, this.#bounds.argsEnd)
    return this.#argsRange
  }
}

/** Offsets in the line of an instruction: the whole of it, and what follows the keyword and the flags. */
interface Bounds {
  start: number
  end: number
  argsStart: number
  argsEnd: number
}
