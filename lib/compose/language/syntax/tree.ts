import { type Document, isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Node as YamlNode } from 'yaml'
import type { Path } from '../../yaml/node'
import { mend } from './mend'

/** A word of a file: what it says, and where, quotes left out. Offsets are UTF-16 code units. */
export interface Word {
  text: string
  start: number
  end: number
}

/** A value of a file as it is written: aliases stay aliases, variables stay variables. */
export interface Branch {
  path: Path
  /** Null for an item of a list, and for a whole document. */
  key: Word | null
  kind: 'map' | 'list' | 'scalar' | 'alias' | 'null'
  /** The text of a scalar, the name of an alias. */
  word: Word | null
  /** How a scalar is written: `block` is `|` or `>`. */
  quote: '' | '"' | "'" | 'block'
  /** Between brackets. */
  flow: boolean
  anchor: Word | null
  children: readonly Branch[]
  /** The value, quotes and brackets included; where it would be written when there is none. */
  start: number
  end: number
  /** Where its key or its dash begins. */
  from: number
}

/** Deeper than any Compose file: what is below is not looked at. */
const MAX_DEPTH = 200

/** Reads a file whole or half-written: one branch a YAML document. Never throws. */
export function readTree(text: string): Branch[] {
  const mended = mend(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text)
  const documents = parseAllDocuments(mended, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return [...documents].flatMap(({ contents }: Document) =>
    contents ? [new Reader(mended).branch(contents, { path: [], key: null, from: 0, after: 0, flow: false }, 0)] : [],
  )
}

interface Holder {
  path: Path
  key: Word | null
  from: number
  /** Where what precedes the value ends: properties are looked for from there on. */
  after: number
  flow: boolean
}

class Reader {
  constructor(private readonly text: string) {}

  branch(node: YamlNode | null | undefined, holder: Holder, depth: number): Branch {
    const { path, key, from, flow } = holder
    const base = { path, key, from, quote: '' as const, flow, word: null, children: [], anchor: null }
    const place = this.afterColon(holder.after)
    if (!node?.range || (isScalar(node) && node.type === 'PLAIN' && node.source === '')) {
      const named =
        node && 'anchor' in node && node.anchor
          ? this.anchor(node.anchor, holder.after, node.range?.[1] ?? place)
          : null
      return { ...base, kind: 'null', anchor: named, start: place, end: place }
    }
    const start = node.range[0]
    const end = this.trimmed(start, node.range[1])
    if (isAlias(node)) {
      const word = { text: node.source, start: start + 1, end }
      return { ...base, kind: 'alias', word, start, end }
    }
    const anchor = 'anchor' in node && node.anchor ? this.anchor(node.anchor, holder.after, start) : null
    if (isScalar(node)) return { ...base, kind: 'scalar', anchor, start, end, ...this.scalar(node, start, end) }
    const isFlow = 'flow' in node && node.flow === true
    const whole = { ...base, kind: 'map' as const, anchor, start, end, flow: isFlow }
    if (depth > MAX_DEPTH) return whole
    if (isSeq(node)) return { ...whole, kind: 'list', children: this.items(node.items, path, whole, depth) }
    return { ...whole, children: isMap(node) ? this.pairs(node.items, path, whole, depth) : [] }
  }

  private items(items: readonly unknown[], path: Path, { flow, start }: Branch, depth: number): Branch[] {
    let after = start
    return items.map((item, i) => {
      const node = item as YamlNode | null
      const begins = node?.range?.[0] ?? after
      const dash = flow ? begins : this.text.lastIndexOf('-', Math.max(begins - 1, after))
      const branch = this.branch(node, { path: [...path, i], key: null, from: dash, after: dash + 1, flow }, depth + 1)
      after = Math.max(after, branch.end)
      return branch
    })
  }

  private pairs(
    pairs: readonly { key: unknown; value: unknown }[],
    path: Path,
    { flow }: Branch,
    depth: number,
  ): Branch[] {
    return pairs.flatMap(({ key, value }) => {
      if (!isScalar(key) || !key.range) return []
      const [from, end] = key.range
      const { word } = this.scalar(key, from, end)
      const holder = { path: [...path, word.text], key: word, from, after: end, flow }
      return [this.branch(value as YamlNode | null, holder, depth + 1)]
    })
  }

  private scalar(node: YamlNode, start: number, end: number): { word: Word; quote: Branch['quote'] } {
    const { type, source, value } = node as { type?: string; source?: string; value?: unknown }
    const text = source ?? String(value ?? '')
    if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') {
      const quote = type === 'QUOTE_DOUBLE' ? '"' : "'"
      const closed = end - start > 1 && this.text[end - 1] === quote
      return { quote, word: { text, start: start + 1, end: closed ? end - 1 : end } }
    }
    return { quote: type === 'PLAIN' ? '' : 'block', word: { text, start, end } }
  }

  private anchor(name: string, from: number, to: number): Word | null {
    const at = this.text.slice(from, to).lastIndexOf(`&${name}`)
    return at === -1 ? null : { text: name, start: from + at + 1, end: from + at + 1 + name.length }
  }

  /** Where a value would be written: after the colon and a blank, if they are there. */
  private afterColon(from: number): number {
    return from + (/^[ \t]*:[ \t]?/.exec(this.text.slice(from, from + 100))?.[0].length ?? 0)
  }

  private trimmed(start: number, end: number): number {
    let at = Math.max(start, end)
    while (at > start && /\s/.test(this.text.charAt(at - 1))) at--
    return at
  }
}
