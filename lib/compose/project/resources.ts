import {
  child,
  type MapNode,
  mapOf,
  mapValues,
  type Node,
  scalar,
  stringOf,
  withChild,
  withoutChild,
} from '../yaml/node'

/** Keeps the resources that some service uses: `docker compose config` prints no other. */
export function dropUnused(project: MapNode): MapNode {
  const services = child(project, 'services')
  const all = services?.kind === 'map' ? [...services.entries.values()].map((entry) => entry.node) : []
  const used = {
    networks: new Set(all.flatMap((service) => keys(child(service, 'networks')))),
    volumes: new Set(all.flatMap((service) => sources(child(service, 'volumes'), 'volume'))),
    secrets: new Set(
      all.flatMap((service) => [
        ...sources(child(service, 'secrets')),
        ...sources(child(child(service, 'build'), 'secrets')),
      ]),
    ),
    configs: new Set(all.flatMap((service) => sources(child(service, 'configs')))),
    models: new Set(all.flatMap((service) => keys(child(service, 'models')))),
  }
  return Object.entries(used).reduce((rest, [section, names]) => keep(rest, section, names), project)
}

function keep(project: MapNode, section: string, names: ReadonlySet<string>): MapNode {
  const resources = child(project, section)
  if (resources?.kind !== 'map') return withoutChild(project, section)
  const kept = mapValues(resources, (resource, name) => (names.has(name) ? resource : undefined))
  return kept.entries.size === 0 ? withoutChild(project, section) : withChild(project, section, kept)
}

function keys(node: Node | undefined): string[] {
  return node?.kind === 'map' ? [...node.entries.keys()] : []
}

function sources(node: Node | undefined, type?: string): string[] {
  if (node?.kind !== 'list') return []
  return node.items.flatMap((item) => {
    if (type !== undefined && stringOf(child(item, 'type')) !== type) return []
    return stringOf(child(item, 'source')) ?? []
  })
}

/**
 * What compose's JSON has otherwise than the model: no extension below the top level, no models, and the parts of Go's structures that
 * are printed even when the file says nothing of them.
 */
export function asJsonHasIt(project: MapNode): MapNode {
  const services = child(project, 'services')
  const networks = child(project, 'networks')
  let whole = mapValues(withoutChild(project, 'models'), (node, key) =>
    key.startsWith('x-') ? noEmptyList(node) : node,
  )
  if (services?.kind === 'map') whole = withChild(whole, 'services', mapValues(services, printService))
  if (networks?.kind === 'map')
    whole = withChild(
      whole,
      'networks',
      mapValues(networks, (network) => filled(network, 'ipam')),
    )
  return whole
}

/** A tree whose empty lists are Go's nil, which JSON calls null. */
export function noEmptyList(node: Node): Node {
  if (node.kind === 'map') return mapValues(node, noEmptyList)
  if (node.kind === 'scalar') return node
  return node.items.length === 0 ? scalar(null, node.at) : { ...node, items: node.items.map(noEmptyList) }
}

function printService(service: Node): Node {
  if (service.kind !== 'map') return service
  const nothing: Node = { kind: 'scalar', value: null, at: service.at }
  let whole = service
  for (const key of ['command', 'entrypoint']) if (!whole.entries.has(key)) whole = withChild(whole, key, nothing)
  whole = printWatch(whole)
  const deploy = child(whole, 'deploy')
  if (!deploy) return whole
  const replicas = child(deploy, 'replicas') ?? child(whole, 'scale')
  const printed = filled(filled(deploy, 'resources'), 'placement')
  return withChild(
    whole,
    'deploy',
    printed.kind === 'map' && replicas ? withChild(printed, 'replicas', replicas) : printed,
  )
}

/** Each watched path prints the command it would run, even when it runs none. */
function printWatch(service: MapNode): MapNode {
  const develop = child(service, 'develop')
  const watch = child(develop, 'watch')
  if (develop?.kind !== 'map' || watch?.kind !== 'list') return service
  const items = watch.items.map((item) => {
    const exec = child(item, 'exec') ?? mapOf({}, item.at)
    const command: Node = { kind: 'scalar', value: null, at: item.at }
    const whole = exec.kind === 'map' && !exec.entries.has('command') ? withChild(exec, 'command', command) : exec
    return item.kind === 'map' ? withChild(item, 'exec', whole) : item
  })
  return withChild(service, 'develop', withChild(develop, 'watch', { ...watch, items }))
}

function filled(node: Node, key: string): Node {
  return node.kind === 'map' && !node.entries.has(key) ? withChild(node, key, mapOf({}, node.at)) : node
}
