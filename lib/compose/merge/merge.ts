import { ComposeError } from '../errors'
import { type Entry, isNull, list, type MapNode, mapOf, type Node, scalar, stringOf } from '../yaml/node'
import { PathRules } from './pattern'
import { toMapping, toSequence } from './sequence'

type Merge = (base: Node, over: Node, rules: PathRules<Merge>, path: string) => Node

const SEQUENCES = [
  'networks.*.labels',
  'volumes.*.labels',
  'services.*.annotations',
  'services.*.build.args',
  'services.*.build.additional_contexts',
  'services.*.build.labels',
  'services.*.deploy.labels',
  'services.*.dns',
  'services.*.dns_opt',
  'services.*.dns_search',
  'services.*.env_file',
  'services.*.label_file',
  'services.*.environment',
  'services.*.labels',
  'services.*.volumes.*.volume.labels',
  'services.*.sysctls',
  'services.*.tmpfs',
]

/** Where merging two files is not «maps by key, lists end to end, the last scalar wins». */
const RULES = PathRules.of<Merge>([
  ...SEQUENCES.map((pattern): [string, Merge] => [pattern, concatenate]),
  ['networks.*.ipam.config', mergeSubnets],
  ['services.*.build', mergeBuild],
  ['services.*.build.extra_hosts', mergeHosts],
  ['services.*.extra_hosts', mergeHosts],
  ['services.*.command', replace],
  ['services.*.entrypoint', replace],
  ['services.*.healthcheck.test', replace],
  ['services.*.depends_on', mergeDependsOn],
  ['services.*.networks', mergeByName],
  ['services.*.models', mergeByName],
  ['services.*.logging', mergeLogging],
  ['services.*.ulimits.*', mergeUlimit],
])

/**
 * The project that `over` makes of `base`: the files given later win, attribute by attribute.
 * @throws ComposeError where one is a map and the other is not.
 */
export function mergeProjects(base: MapNode, over: MapNode): MapNode {
  return mergeMaps(base, over, RULES, '')
}

/** Merges a service over the one it extends. */
export function mergeServices(base: Node, over: Node): Node {
  return mergeNodes(base, over, RULES.under('services').under('*'), 'services.x')
}

function mergeNodes(base: Node, over: Node, rules: PathRules<Merge>, path: string): Node {
  const special = rules.here
  if (special) return special(base, over, rules, path)
  if (isNull(over)) return base.kind === 'scalar' ? over : base
  if (isNull(base)) return over
  if (base.kind === 'map') return over.kind === 'map' ? mergeMaps(base, over, rules, path) : cannot(path, over)
  if (base.kind === 'list')
    return over.kind === 'list' ? list([...base.items, ...over.items], over.at) : cannot(path, over)
  return over
}

function cannot(path: string, over: Node): never {
  throw new ComposeError({ rule: 'merge-conflict', at: over.at, params: { path }, docker: `cannot override ${path}` })
}

function mergeMaps(base: MapNode, over: MapNode, rules: PathRules<Merge>, path: string): MapNode {
  const entries = new Map<string, Entry>(base.entries)
  for (const [key, entry] of over.entries) {
    const existing = entries.get(key)
    const next = path === '' ? key : `${path}.${key}`
    const node = existing ? mergeNodes(existing.node, entry.node, rules.under(key), next) : entry.node
    entries.set(key, { key: entry.key, node })
  }
  return { kind: 'map', entries, at: over.at }
}

function replace(_base: Node, over: Node): Node {
  return over
}

function concatenate(base: Node, over: Node): Node {
  return list([...toSequence(base).items, ...toSequence(over).items], over.at)
}

/** As `concatenate`, a line said twice kept once: one host may have several addresses. */
function mergeHosts(base: Node, over: Node): Node {
  const first = toSequence(base).items
  const known = new Set(first.map(stringOf))
  return list([...first, ...toSequence(over).items.filter((item) => !known.has(stringOf(item)))], over.at)
}

function mergeBuild(base: Node, over: Node, rules: PathRules<Merge>, path: string): Node {
  return mergeMaps(buildMap(base), buildMap(over), rules, path)
}

function buildMap(node: Node): MapNode {
  if (node.kind === 'map') return node
  return mapOf(isNull(node) ? {} : { context: node }, node.at)
}

function mergeDependsOn(base: Node, over: Node, rules: PathRules<Merge>, path: string): Node {
  const started = (name: Node) =>
    mapOf({ condition: scalar('service_started', name.at), required: scalar(true, name.at) }, name.at)
  return mergeMaps(toMapping(base, started), toMapping(over, started), rules, path)
}

function mergeByName(base: Node, over: Node, rules: PathRules<Merge>, path: string): Node {
  const nothing = (name: Node) => scalar(null, name.at)
  return mergeMaps(toMapping(base, nothing), toMapping(over, nothing), rules, path)
}

/** Options of one driver mean nothing to another: they are merged only when the driver stays. */
function mergeLogging(base: Node, over: Node, rules: PathRules<Merge>, path: string): Node {
  if (base.kind !== 'map' || over.kind !== 'map') return isNull(over) ? base : over
  const before = stringOf(base.entries.get('driver')?.node)
  const after = stringOf(over.entries.get('driver')?.node)
  return before === undefined || after === undefined || before === after ? mergeMaps(base, over, rules, path) : over
}

function mergeUlimit(base: Node, over: Node, rules: PathRules<Merge>, path: string): Node {
  return base.kind === 'map' && over.kind === 'map' ? mergeMaps(base, over, rules, path) : over
}

/** Subnets by their address: one that is in both is merged, the others follow. */
function mergeSubnets(base: Node, over: Node, rules: PathRules<Merge>, path: string): Node {
  if (base.kind !== 'list' || over.kind !== 'list') return cannot(path, over)
  const subnets = new Map<string, Node>()
  for (const original of base.items) {
    for (const next of over.items) {
      if (original.kind !== 'map' || next.kind !== 'map') continue
      const subnet = stringOf(next.entries.get('subnet')?.node) ?? ''
      const same = subnet === (stringOf(original.entries.get('subnet')?.node) ?? '')
      if (same) subnets.set(subnet, mergeMaps(original, next, rules.under('*'), path))
      else if (!subnets.has(subnet)) subnets.set(subnet, next)
    }
  }
  return list([...subnets.values()], over.at)
}
