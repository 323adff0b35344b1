import { PathRules } from '../merge/pattern'
import { list, type MapNode, mapValues, type Node, scalar, stringOf, withChild } from '../yaml/node'

const RULES = PathRules.of<(node: Node) => Node>([
  ['services.*.build', (node) => withDefault(node, 'context', '.')],
  ['services.*.secrets.*', secretTarget],
  ['services.*.ports.*', (node) => withDefault(withDefault(node, 'protocol', 'tcp'), 'mode', 'ingress')],
  ['services.*.deploy.resources.reservations.devices.*', deviceCount],
  ['services.*.gpus.*', deviceCount],
])

/** Fills in what a long form leaves out. The default stands at the place of the form it belongs to. */
export function setDefaults(project: MapNode): MapNode {
  return mapValues(project, (node, key) => visit(node, RULES.under(key)))
}

function visit(node: Node, rules: PathRules<(node: Node) => Node>): Node {
  if (rules.empty) return node
  const filled = rules.here ? rules.here(node) : node
  if (filled.kind === 'map') return mapValues(filled, (value, key) => visit(value, rules.under(key)))
  if (filled.kind === 'list')
    return list(
      filled.items.map((item) => visit(item, rules.under('*'))),
      filled.at,
    )
  return filled
}

function withDefault(node: Node, key: string, value: string): Node {
  return node.kind === 'map' && !node.entries.has(key) ? withChild(node, key, scalar(value, node.at)) : node
}

function secretTarget(node: Node): Node {
  const source = node.kind === 'map' ? stringOf(node.entries.get('source')?.node) : undefined
  return source === undefined ? node : withDefault(node, 'target', `/run/secrets/${source}`)
}

/** Without a count or a list of devices, all of them. */
function deviceCount(node: Node): Node {
  if (node.kind !== 'map' || node.entries.has('count') || node.entries.has('device_ids')) return node
  return withChild(node, 'count', scalar('all', node.at))
}
