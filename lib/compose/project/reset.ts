import { list, type MapNode, type Node, type Path, withChild, withoutChild } from '../yaml/node'

/** `project` without what it says at each of `paths` (what a later file tags `!reset` or `!override`). */
export function forget(project: MapNode, paths: readonly Path[]): MapNode {
  return paths.reduce<MapNode>((rest, path) => {
    const next = without(rest, path)
    return next.kind === 'map' ? next : rest
  }, project)
}

function without(node: Node, path: Path): Node {
  const [key, ...rest] = path
  if (key === undefined) return node
  if (node.kind === 'map' && typeof key === 'string') {
    const entry = node.entries.get(key)
    if (!entry) return node
    return rest.length === 0 ? withoutChild(node, key) : withChild(node, key, without(entry.node, rest), entry.key)
  }
  if (node.kind === 'list' && typeof key === 'number') {
    const items = node.items.flatMap((item, i) => (i !== key ? [item] : rest.length === 0 ? [] : [without(item, rest)]))
    return list(items, node.at)
  }
  return node
}
