/** A stretch of a file, as UTF-16 offsets: `end` is the offset after the last character. */
export interface Place {
  file: string
  start: number
  end: number
}

/** What a YAML scalar holds once resolved. An integer beyond 2^53 stays exact as a bigint. */
export type Scalar = string | number | bigint | boolean | null

export interface ScalarNode {
  kind: 'scalar'
  value: Scalar
  at: Place
  /** A YAML timestamp (`2024-01-01` without quotes): compose refuses it everywhere. `value` keeps its text. */
  timestamp?: true
  /** Written as a float that happens to be whole (`1.0`), which Go tells from an integer. */
  float?: true
}

export interface Entry {
  key: Place
  node: Node
}

export interface MapNode {
  kind: 'map'
  entries: ReadonlyMap<string, Entry>
  at: Place
}

export interface ListNode {
  kind: 'list'
  items: readonly Node[]
  at: Place
}

/**
 * A YAML value that remembers where it was written. Nodes are never changed in place: aliases share them, and every stage of the
 * loader returns new ones, so a place survives merging, interpolation and long forms.
 */
export type Node = ScalarNode | MapNode | ListNode

/** Keys and list indexes from the root to a node. */
export type Path = readonly (string | number)[]

export function scalar(value: Scalar, at: Place): ScalarNode {
  return { kind: 'scalar', value, at }
}

export function list(items: readonly Node[], at: Place): ListNode {
  return { kind: 'list', items, at }
}

export function map(entries: Iterable<readonly [string, Entry]>, at: Place): MapNode {
  return { kind: 'map', entries: new Map(entries), at }
}

/** A map made by the loader: every key stands where its value does. */
export function mapOf(values: Readonly<Record<string, Node | undefined>>, at: Place): MapNode {
  const entries: [string, Entry][] = []
  for (const [key, node] of Object.entries(values)) if (node) entries.push([key, { key: node.at, node }])
  return map(entries, at)
}

/** The value under `key`, or undefined when `node` is not a map or lacks the key. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.node : undefined
}

/** The text of a string scalar, else undefined. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

export function isNull(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === null
}

/** A copy of `node` with `key` set; a key already there keeps its place in the text. */
export function withChild(node: MapNode, key: string, value: Node, keyPlace?: Place): MapNode {
  const entries = new Map(node.entries)
  entries.set(key, { key: keyPlace ?? node.entries.get(key)?.key ?? value.at, node: value })
  return { ...node, entries }
}

export function withoutChild(node: MapNode, key: string): MapNode {
  if (!node.entries.has(key)) return node
  const entries = new Map(node.entries)
  entries.delete(key)
  return { ...node, entries }
}

/** Rebuilds a map with each value replaced by `change`; a value that becomes undefined is dropped. */
export function mapValues(node: MapNode, change: (value: Node, key: string) => Node | undefined): MapNode {
  const entries = new Map<string, Entry>()
  for (const [key, entry] of node.entries) {
    const value = change(entry.node, key)
    if (value) entries.set(key, value === entry.node ? entry : { key: entry.key, node: value })
  }
  return { ...node, entries }
}
