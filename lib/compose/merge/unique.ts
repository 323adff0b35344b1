import { ComposeError } from '../errors'
import { splitVolume } from '../forms/volume'
import { kindOf } from '../schema/type-of'
import { goText, goType } from '../yaml/go'
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
  ['services.*.env_file', envFilePath],
  ['services.*.expose', exposedPort],
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

/** The name of a `name=value` line. Anything but a text is refused here, before the form of the list is looked at. */
function keyOf(item: Node, path: string): string {
  if (item.kind === 'scalar' && typeof item.value === 'string' && !item.timestamp)
    return item.value.split('=', 1)[0] ?? ''
  throw unexpected(item, path, 'string', `${path}: unexpected type ${goType(item)}`)
}

function exposedPort(item: Node, path: string): string {
  if (['string', 'int'].includes(goType(item))) return text(item) ?? ''
  throw unexpected(item, path, 'string,integer', unsupported(item, path))
}

function unexpected(item: Node, path: string, wanted: string, docker: string): ComposeError {
  const found = kindOf(item)
  return new ComposeError({ rule: 'wrong-type', at: item.at, params: { path, wanted, found, key: '' }, docker })
}

/** Compose says it of everything it finds no key for. */
function unsupported(item: Node, path: string): string {
  return `${path}: unsupported expose value ${goText(item)}`
}

function missing(item: Node, path: string, name: string, docker: string): ComposeError {
  return new ComposeError({ rule: 'missing-attribute', at: item.at, params: { path, names: name }, docker })
}

function envFilePath(item: Node, path: string): string {
  if (item.kind !== 'map') return text(item) ?? ''
  if (item.entries.has('path')) return text(child(item, 'path')) ?? ''
  throw missing(item, path, 'path', `environment path attribute ${path} is missing`)
}

function mountTarget(folder: string): Identity {
  return (item, path) => {
    if (item.kind === 'map') return text(child(item, 'target')) ?? `${folder}/${text(child(item, 'source')) ?? ''}`
    if (goType(item) === 'string') return `${folder}/${text(item)}`
    throw unexpected(item, path, 'string,mapping', unsupported(item, path))
  }
}

function portOf(item: Node, path: string): string {
  if (item.kind !== 'map') return text(item) ?? ''
  if (!item.entries.has('target')) throw missing(item, path, 'target', `service ports ${path} is missing a target port`)
  const target = text(child(item, 'target')) ?? ''
  const host = text(child(item, 'host_ip')) ?? '0.0.0.0'
  // A published port written as a number is not the same as one written as a text.
  const published = child(item, 'published')
  return `${host}:${published ? goText(published) : ''}:${target}/${text(child(item, 'protocol')) ?? 'tcp'}`
}

function volumeTarget(item: Node, path: string): string {
  if (item.kind === 'scalar') return typeof item.value === 'string' ? splitVolume(item.value, item.at).target : ''
  if (item.kind === 'list') return ''
  const target = child(item, 'target')
  if (target?.kind === 'scalar' && typeof target.value === 'string') return target.value
  throw missing(item, path, 'target', `service volume ${path} is missing a mount target`)
}

function deviceTarget(item: Node): string {
  const spec = text(item)
  if (spec === undefined) return text(child(item, 'target')) ?? ''
  const parts = spec.split(':')
  return parts[1] ?? parts[0] ?? ''
}
