import type { ScalarStyle } from './scan/token'

interface Written {
  /** Offsets of the value itself, without its tag and anchor. */
  start: number
  end: number
  /** In full (`tag:yaml.org,2002:str`), or as it is when it is one of the document's own (`!reset`). */
  tag?: string
  anchor?: string
}

export interface SyntaxScalar extends Written {
  kind: 'scalar'
  value: string
  style: ScalarStyle
  /** Nothing is written at all. */
  empty?: true
}

export interface SyntaxPair {
  key: SyntaxNode
  value: SyntaxNode
}

export interface SyntaxMap extends Written {
  kind: 'map'
  pairs: readonly SyntaxPair[]
}

export interface SyntaxList extends Written {
  kind: 'list'
  items: readonly SyntaxNode[]
}

export interface SyntaxAlias {
  kind: 'alias'
  name: string
  start: number
  end: number
}

/** A YAML value as it is written: nothing resolved, nothing followed. */
export type SyntaxNode = SyntaxScalar | SyntaxMap | SyntaxList | SyntaxAlias

/** Where the last of `nodes` ends, `start` when there is none. */
export function endOf(nodes: readonly SyntaxNode[], start: number): number {
  return nodes.reduce((end, node) => Math.max(end, node.end), start)
}
