import type { Node } from './node'

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

/** The JSON value of a node. A bigint becomes the nearest number, as JSON readers do. */
export function toPlain(node: Node): Plain {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'bigint' ? Number(node.value) : node.value
    case 'list':
      return node.items.map(toPlain)
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toPlain(entry.node)]))
  }
}
