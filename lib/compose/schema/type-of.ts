import type { Node } from '../yaml/node'
import type { TypeName } from './form'

/** JSON Schema's types of a node, the most precise first: a whole number is both an integer and a number. */
export function typesOf(node: Node): TypeName[] {
  if (node.kind === 'map') return ['object']
  if (node.kind === 'list') return ['array']
  const { value } = node
  if (value === null) return ['null']
  if (typeof value === 'boolean') return ['boolean']
  if (typeof value === 'string') return ['string']
  return typeof value === 'bigint' || Number.isInteger(value) ? ['integer', 'number'] : ['number']
}

/** The type of a node as compose's sentences name it. */
export function kindOf(node: Node): string {
  if (node.kind === 'list') return 'array'
  return node.kind === 'map' ? 'mapping' : node.value === null ? 'null' : typeof node.value
}
