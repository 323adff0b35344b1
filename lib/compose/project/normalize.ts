import {
  child,
  isNull,
  list,
  type MapNode,
  map,
  mapOf,
  mapValues,
  type Node,
  scalar,
  stringOf,
  withChild,
  withoutChild,
} from '../yaml/node'
import type { LoadContext } from './context'

/** Says in full what a project implies: its default network, the dependencies that links make, the names of its resources. */
export function normalize(project: MapNode, name: string, context: LoadContext): MapNode {
  const named = withChild(
    project,
    'name',
    child(project, 'name')
      ? scalar(name, project.entries.get('name')?.node.at ?? project.at)
      : scalar(name, project.at),
  )
  const services = child(named, 'services')
  const whole =
    services?.kind === 'map' ? withServices(named, services, context) : withChild(named, 'services', map([], named.at))
  return ['networks', 'volumes', 'configs', 'secrets'].reduce(
    (rest, section) => nameResources(rest, section, name),
    whole,
  )
}

function withServices(project: MapNode, services: MapNode, context: LoadContext): MapNode {
  const normalized = mapValues(services, (service) =>
    service.kind === 'map' ? normalizeService(service, context) : service,
  )
  const usesDefault = [...normalized.entries.values()].some(
    (entry) => child(child(entry.node, 'networks'), 'default') !== undefined,
  )
  const whole = withChild(project, 'services', normalized)
  const networks = child(whole, 'networks')
  if (!usesDefault || child(networks, 'default')) return whole
  const declared = networks?.kind === 'map' ? networks : map([], services.at)
  return withChild(
    whole,
    'networks',
    withChild(declared, 'default', scalar(null, services.at)),
    project.entries.get('networks')?.key,
  )
}

function normalizeService(service: MapNode, context: LoadContext): MapNode {
  let normal = attachDefaultNetwork(service)
  const build = child(normal, 'build')
  if (build?.kind === 'map') normal = withChild(normal, 'build', normalizeBuild(build, context))
  const pullPolicy = child(normal, 'pull_policy')
  if (pullPolicy && stringOf(pullPolicy) === 'if_not_present') {
    normal = withChild(normal, 'pull_policy', scalar('missing', pullPolicy.at))
  }
  return addImpliedDependencies(normal)
}

function attachDefaultNetwork(service: MapNode): MapNode {
  if (service.entries.has('provider')) return service
  if (child(service, 'network_mode') && !isNull(child(service, 'network_mode'))) return service
  const networks = child(service, 'networks')
  if (networks?.kind === 'map' && networks.entries.size > 0) return service
  return withChild(service, 'networks', mapOf({ default: scalar(null, service.at) }, networks?.at ?? service.at))
}

function normalizeBuild(build: MapNode, { environment }: LoadContext): MapNode {
  const own = (key: string) => stringOf(child(build, key)) ?? ''
  let normal = build.entries.has('context') ? build : withChild(build, 'context', scalar('.', build.at))
  if (own('dockerfile') === '' && own('dockerfile_inline') === '') {
    normal = withChild(normal, 'dockerfile', scalar('Dockerfile', build.at))
  }
  const args = child(normal, 'args')
  return args ? withChild(normal, 'args', resolveArguments(args, environment)) : normal
}

/** A build argument without a value takes the shell's; one the shell does not have disappears. */
function resolveArguments(args: Node, environment: ReadonlyMap<string, string>): Node {
  if (args.kind === 'map') {
    return mapValues(args, (value, name) => {
      const inherited = environment.get(name)
      if (!isNull(value)) return value
      return inherited === undefined ? undefined : scalar(inherited, value.at)
    })
  }
  if (args.kind !== 'list') return args
  const items = args.items.flatMap((item) => {
    const line = stringOf(item) ?? ''
    const inherited = environment.get(line)
    if (line.includes('=')) return [item]
    return inherited === undefined ? [] : [scalar(`${line}=${inherited}`, item.at)]
  })
  return list(items, args.at)
}

/** Links, shared namespaces and `volumes_from` start the other service first. */
function addImpliedDependencies(service: MapNode): MapNode {
  const implied: { name: string; at: Node; restart: boolean }[] = []
  for (const link of texts(child(service, 'links')))
    implied.push({ name: link.text.split(':', 1)[0] ?? '', at: link.node, restart: true })
  for (const key of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
    const node = child(service, key)
    const target = /^service:(.*)$/.exec(stringOf(node) ?? '')?.[1]
    if (node && target !== undefined) implied.push({ name: target, at: node, restart: true })
  }
  for (const from of texts(child(service, 'volumes_from'))) {
    if (!from.text.startsWith('container:'))
      implied.push({ name: from.text.split(':', 1)[0] ?? '', at: from.node, restart: false })
  }
  if (implied.length === 0) return service
  const dependsOn = child(service, 'depends_on')
  let all = dependsOn?.kind === 'map' ? dependsOn : map([], implied[0]?.at.at ?? service.at)
  for (const { name, at, restart } of implied) {
    if (all.entries.has(name)) continue
    const dependency = {
      condition: scalar('service_started', at.at),
      restart: scalar(restart, at.at),
      required: scalar(true, at.at),
    }
    all = withChild(all, name, mapOf(dependency, at.at))
  }
  return withChild(service, 'depends_on', all, service.entries.get('depends_on')?.key)
}

function texts(node: Node | undefined): { text: string; node: Node }[] {
  if (node?.kind !== 'list') return []
  return node.items.flatMap((item) => {
    const text = stringOf(item)
    return text === undefined ? [] : [{ text, node: item }]
  })
}

/** A resource without a name of its own is called after its key: as it is when external, else after the project too. */
function nameResources(project: MapNode, section: string, projectName: string): MapNode {
  const resources = child(project, section)
  if (resources?.kind !== 'map') return project
  const named = mapValues(resources, (resource, key) => {
    const own = resource.kind === 'map' ? resource : map([], resource.at)
    const external = child(own, 'external')
    const isExternal = external?.kind === 'scalar' && external.value === true
    const flagged = external?.kind === 'scalar' && external.value === false ? withoutChild(own, 'external') : own
    if (child(own, 'name')) return flagged
    return withChild(flagged, 'name', scalar(isExternal ? key : `${projectName}_${key}`, resource.at))
  })
  return withChild(project, section, named)
}
