import { type ListNode, list, type MapNode, map, type Node, scalar } from '../yaml/node'
import { goString } from '../yaml/scalar'

/** A map as a sorted list of `key=value` (`key` alone when the value is null); a text as a list of itself. */
export function toSequence(node: Node): ListNode {
  if (node.kind === 'list') return node
  if (node.kind === 'scalar') return list(node.value === null ? [] : [node], node.at)
  const items = [...node.entries].flatMap(([key, { node: value }]) => {
    if (value.kind === 'list') return value.items.map((item) => pair(key, item))
    return [pair(key, value)]
  })
  return list(
    items.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)),
    node.at,
  )
}

function pair(key: string, value: Node) {
  const text = value.kind === 'scalar' && value.value !== null ? `${key}=${goString(value.value)}` : key
  return { ...scalar(text, value.at), value: text }
}

/** A list of names as a map from each to a copy of `value`; a map as it is. */
export function toMapping(node: Node, value: (name: Node) => Node): MapNode {
  if (node.kind === 'map') return node
  const items = node.kind === 'list' ? node.items : []
  return map(
    items.flatMap((item) =>
      item.kind === 'scalar' ? [[goString(item.value), { key: item.at, node: value(item) }] as const] : [],
    ),
    node.at,
  )
}
