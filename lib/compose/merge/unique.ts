import { ComposeError } from '../errors'
import { splitVolume } from '../forms/volume'
import { child, list, type MapNode, mapValues, type Node } from '../yaml/node'
import { goString } from '../yaml/scalar'
import { PathRules } from './pattern'

/** What makes two entries of a list the same one. */
type Identity = (item: Node, path: string) => string

const BY_KEY = [
  'networks.*.labels',
  'networks.*.ipam.options',
  'volumes.*.labels',
  'services.*.annotations',
  'services.*.build.args',
  'services.*.build.additional_contexts',
  'services.*.build.platform',
  'services.*.build.tags',
  'services.*.build.labels',
  'services.*.cap_add',
  'services.*.cap_drop',
  'services.*.deploy.labels',
  'services.*.dns',
  'services.*.dns_opt',
  'services.*.dns_search',
  'services.*.environment',
  'services.*.labels',
  'services.*.links',
  'services.*.networks.*.aliases',
  'services.*.networks.*.link_local_ips',
  'services.*.profiles',
  'services.*.sysctls',
  'services.*.tmpfs',
]

const RULES = PathRules.of<Identity>([
  ...BY_KEY.map((pattern): [string, Identity] => [pattern, keyOf]),
  ['services.*.configs', mountTarget('')],
  ['services.*.secrets', mountTarget('/run/secrets')],
  ['services.*.env_file', (item) => textAt(item, 'path') ?? ''],
  ['services.*.expose', (item) => text(item) ?? ''],
  ['services.*.ports', portOf],
  ['services.*.volumes', volumeTarget],
  ['services.*.devices', deviceTarget],
])

/** Keeps one entry of those that say the same thing (a variable, a mount point, a port): the last, at the place of the first. */
export function enforceUnicity(project: MapNode): MapNode {
  return mapValues(project, (node, key) => visit(node, RULES.under(key), key))
}

function visit(node: Node, rules: PathRules<Identity>, path: string): Node {
  if (rules.empty || node.kind === 'scalar') return node
  if (node.kind === 'map') return mapValues(node, (value, key) => visit(value, rules.under(key), `${path}.${key}`))
  const identity = rules.here
  if (!identity)
    return list(
      node.items.map((item, i) => visit(item, rules.under('*'), `${path}.[${i}]`)),
      node.at,
    )
  const kept = new Map<string, Node>()
  node.items.forEach((item, i) => {
    kept.set(identity(item, `${path}.[${i}]`), item)
  })
  return kept.size === node.items.length ? node : list([...kept.values()], node.at)
}

function text(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? goString(node.value) : undefined
}

function textAt(item: Node, key: string): string | undefined {
  return item.kind === 'map' ? text(child(item, key)) : text(item)
}

function keyOf(item: Node, path: string): string {
  if (item.kind !== 'scalar') {
    const found = item.kind === 'map' ? 'map[string]interface {}' : '[]interface {}'
    throw new ComposeError({
      rule: 'wrong-type',
      at: item.at,
      params: { path, wanted: 'string', found: item.kind === 'map' ? 'mapping' : 'array', key: '' },
      docker: `${path}: unexpected type ${found}`,
    })
  }
  return goString(item.value).split('=', 1)[0] ?? ''
}

function mountTarget(folder: string): Identity {
  return (item) => textAt(item, 'target') ?? `${folder}/${textAt(item, 'source') ?? ''}`
}

function portOf(item: Node, path: string): string {
  if (item.kind !== 'map') return text(item) ?? ''
  const target = text(child(item, 'target'))
  if (target === undefined) {
    const docker = `service ports ${path} is missing a target port`
    throw new ComposeError({ rule: 'missing-attribute', at: item.at, params: { path, names: 'target' }, docker })
  }
  const host = text(child(item, 'host_ip')) ?? '0.0.0.0'
  return `${host}:${text(child(item, 'published')) ?? ''}:${target}/${text(child(item, 'protocol')) ?? 'tcp'}`
}

function volumeTarget(item: Node, path: string): string {
  if (item.kind === 'scalar') return typeof item.value === 'string' ? splitVolume(item.value, item.at).target : ''
  const target = text(child(item, 'target'))
  if (target !== undefined) return target
  const docker = `service volume ${path} is missing a mount target`
  throw new ComposeError({ rule: 'missing-attribute', at: item.at, params: { path, names: 'target' }, docker })
}

function deviceTarget(item: Node): string {
  const spec = text(item)
  if (spec === undefined) return textAt(item, 'target') ?? ''
  const parts = spec.split(':')
  return parts[1] ?? parts[0] ?? ''
}
