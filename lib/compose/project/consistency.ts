import { ComposeError, type Problem } from '../errors'
import { child, type MapNode, type Node, type Place, stringOf } from '../yaml/node'
import { toPlain } from '../yaml/plain'
import { findCycle } from './cycle'

/** A service being checked, among the others. */
interface Checked {
  name: string
  key: Place
  service: MapNode
  project: MapNode
  services: MapNode
  disabled: MapNode
}

type Check = (checked: Checked) => Problem | undefined

const INVALID = ': invalid compose project'

/** In the order compose-go checks a service. */
const CHECKS: readonly Check[] = [
  watchTarget,
  imageOrBuild,
  inlineDockerfile,
  additionalContexts,
  buildPlatforms,
  networkModeAlone,
  (checked) => undefinedResource(checked, 'networks', keysOf(child(checked.service, 'networks')), 'network'),
  healthcheckStart,
  dependencies,
  (checked) => undefinedResource(checked, 'volumes', volumeSources(checked.service), 'volume'),
  (checked) =>
    undefinedResource(checked, 'secrets', sources(child(child(checked.service, 'build'), 'secrets')), 'build secret'),
  (checked) => undefinedResource(checked, 'configs', sources(child(checked.service, 'configs')), 'config'),
  (checked) => undefinedResource(checked, 'models', keysOf(child(checked.service, 'models')), 'model'),
  (checked) => undefinedResource(checked, 'secrets', sources(child(checked.service, 'secrets')), 'secret'),
  ...[
    ['scale', 'deploy.replicas'],
    ['cpus', 'deploy.resources.limits.cpus'],
    ['mem_limit', 'deploy.resources.limits.memory'],
    ['mem_reservation', 'deploy.resources.reservations.memory'],
    ['pids_limit', 'deploy.resources.limits.pids'],
  ].map(
    ([short = '', long = '']): Check =>
      (checked) =>
        saidTwice(checked, short, long),
  ),
  namedReplicas,
  mountedTwice,
]

/**
 * Checks that the services of a decoded project refer to what exists and do not contradict themselves.
 * @param disabled services left out by the profiles: an optional dependency on one is fine
 * @throws ComposeError with the first problem, as compose
 */
export function checkConsistency(project: MapNode, services: MapNode, disabled: MapNode): void {
  for (const [name, { key, node }] of services.entries) {
    if (node.kind !== 'map') continue
    for (const check of CHECKS) {
      const problem = check({ name, key, service: node, project, services, disabled })
      if (problem) throw new ComposeError(problem)
    }
  }
  const cycle = findCycle(services)
  if (cycle) throw new ComposeError(cycle)
}

/** @throws ComposeError when two services want the same container name. */
export function checkContainerNames(services: MapNode): void {
  const owners = new Map<string, string>()
  for (const [service, { node }] of services.entries) {
    const at = child(node, 'container_name')
    const name = stringOf(at)
    if (!at || name === undefined) continue
    const owner = owners.get(name)
    if (owner !== undefined) {
      const docker = `services.${service}: container name ${JSON.stringify(name)} is already in use by service {}"`
      throw new ComposeError({ rule: 'container-name-taken', at: at.at, params: { service, name, owner }, docker })
    }
    owners.set(name, service)
  }
}

function keyPlace(node: Node | undefined, key: string): Place | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.key : undefined
}

function watchTarget({ name, service }: Checked): Problem | undefined {
  const watch = child(child(service, 'develop'), 'watch')
  for (const rule of watch?.kind === 'list' ? watch.items : []) {
    if (stringOf(child(rule, 'action')) === 'rebuild' || (stringOf(child(rule, 'target')) ?? '') !== '') continue
    const path = `services.${name}.develop.watch`
    return {
      rule: 'missing-attribute',
      at: rule.at,
      params: { path, names: 'target' },
      docker: `${path}: target is required for non-rebuild actions${INVALID}`,
    }
  }
}

function imageOrBuild({ name, key, service }: Checked): Problem | undefined {
  if (
    service.entries.has('build') ||
    service.entries.has('provider') ||
    (stringOf(child(service, 'image')) ?? '') !== ''
  )
    return undefined
  const docker = `service ${JSON.stringify(name)} has neither an image nor a build context specified${INVALID}`
  return { rule: 'no-image-nor-build', at: key, params: { service: name }, docker }
}

function inlineDockerfile({ name, service }: Checked): Problem | undefined {
  const build = child(service, 'build')
  const at = keyPlace(build, 'dockerfile_inline')
  if (!at || child(build, 'dockerfile') === undefined) return undefined
  const docker = `service ${JSON.stringify(name)} declares mutualy exclusive dockerfile and dockerfile_inline${INVALID}`
  return {
    rule: 'conflicting-attributes',
    at,
    params: { path: `services.${name}.build`, names: 'dockerfile, dockerfile_inline' },
    docker,
  }
}

function buildPlatforms({ service }: Checked): Problem | undefined {
  const platform = child(service, 'platform')
  const wanted = stringOf(platform)
  const platforms = child(child(service, 'build'), 'platforms')
  if (!platform || wanted === undefined || platforms?.kind !== 'list') return undefined
  if (platforms.items.some((item) => stringOf(item) === wanted)) return undefined
  const docker = `service.build.platforms MUST include service.platform ${JSON.stringify(wanted)}${INVALID}`
  return { rule: 'platform-not-built', at: platform.at, params: { platform: wanted }, docker }
}

/** A context may be the image of another service, which must then be built. */
function additionalContexts({ name, service, services }: Checked): Problem | undefined {
  const contexts = child(child(service, 'build'), 'additional_contexts')
  for (const [context, { node }] of contexts?.kind === 'map' ? contexts.entries : []) {
    const other = /^service:(.*)$/.exec(stringOf(node) ?? '')?.[1]
    if (other === undefined) continue
    const target = services.entries.get(other)
    const found = target ? 'non-buildable service' : 'unknown service'
    const docker = `service ${JSON.stringify(name)} declares ${found} ${JSON.stringify(other)} as additional contexts ${context}`
    if (!target || !child(target.node, 'build'))
      return { rule: 'context-not-built', at: node.at, params: { service: name, name: other }, docker }
  }
}

function networkModeAlone({ name, service }: Checked): Problem | undefined {
  const mode = child(service, 'network_mode')
  const at = keyPlace(service, 'network_mode')
  const networks = child(service, 'networks')
  if (!at || (stringOf(mode) ?? '') === '' || networks?.kind !== 'map' || networks.entries.size === 0) return undefined
  const docker = `service ${name} declares mutually exclusive \`network_mode\` and \`networks\`${INVALID}`
  return {
    rule: 'conflicting-attributes',
    at,
    params: { path: `services.${name}`, names: 'network_mode, networks' },
    docker,
  }
}

function healthcheckStart({ name, service }: Checked): Problem | undefined {
  const test = child(child(service, 'healthcheck'), 'test')
  const first = test?.kind === 'list' ? test.items[0] : undefined
  if (!first || ['CMD', 'CMD-SHELL', 'NONE'].includes(stringOf(first) ?? '')) return undefined
  const docker = 'healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"'
  return {
    rule: 'healthcheck-test-start',
    at: first.at,
    params: { service: name, first: stringOf(first) ?? '' },
    docker,
  }
}

function dependencies({ name, service, services, disabled }: Checked): Problem | undefined {
  const dependsOn = child(service, 'depends_on')
  for (const [wanted, { key, node }] of dependsOn?.kind === 'map' ? dependsOn.entries : []) {
    if (services.entries.has(wanted)) continue
    const required = child(node, 'required')
    const off = disabled.entries.has(wanted)
    if (off && required?.kind === 'scalar' && required.value === false) continue
    const docker = `service ${JSON.stringify(name)} depends on undefined service ${JSON.stringify(wanted)}${INVALID}`
    return {
      rule: off ? 'dependency-off' : 'undefined-service',
      at: key,
      params: { service: name, name: wanted },
      docker,
    }
  }
}

interface Reference {
  name: string
  at: Place
}

function keysOf(node: Node | undefined): Reference[] {
  return node?.kind === 'map' ? [...node.entries].map(([name, { key }]) => ({ name, at: key })) : []
}

function sources(node: Node | undefined): Reference[] {
  if (node?.kind !== 'list') return []
  return node.items.flatMap((item) => {
    const source = child(item, 'source')
    const name = stringOf(source)
    return source && name !== undefined ? [{ name, at: source.at }] : []
  })
}

function volumeSources(service: MapNode): Reference[] {
  const volumes = child(service, 'volumes')
  if (volumes?.kind !== 'list') return []
  return volumes.items.flatMap((item) => {
    const source = child(item, 'source')
    const name = stringOf(source) ?? ''
    return source && name !== '' && stringOf(child(item, 'type')) === 'volume' ? [{ name, at: source.at }] : []
  })
}

function undefinedResource(
  { name, project }: Checked,
  section: string,
  references: Reference[],
  kind: string,
): Problem | undefined {
  const declared = child(project, section)
  const missing = references.find((reference) => child(declared, reference.name) === undefined)
  if (!missing) return undefined
  const docker = `service ${JSON.stringify(name)} refers to undefined ${kind} ${missing.name}${INVALID}`
  return {
    rule: 'undefined-resource',
    at: missing.at,
    params: { service: name, kind, section, name: missing.name },
    docker,
  }
}

function saidTwice({ name, service }: Checked, short: string, long: string): Problem | undefined {
  const one = child(service, short)
  const other = long.split('.').reduce<Node | undefined>(child, service)
  if (!one || !other || JSON.stringify(toPlain(one)) === JSON.stringify(toPlain(other))) return undefined
  const docker = `services.${name}: can't set distinct values on '${short}' and '${long}'${INVALID}`
  return {
    rule: 'conflicting-attributes',
    at: keyPlace(service, short) ?? one.at,
    params: { path: `services.${name}`, names: `${short}, ${long}` },
    docker,
  }
}

function namedReplicas({ name, service }: Checked): Problem | undefined {
  const containerName = stringOf(child(service, 'container_name'))
  const scale = child(service, 'scale')
  const replicas = scale ?? child(child(service, 'deploy'), 'replicas')
  const count = replicas?.kind === 'scalar' ? Number(replicas.value) : 1
  if (containerName === undefined || count <= 1) return undefined
  const attribute = scale ? 'scale' : 'deploy.replicas'
  const docker = `services.${attribute}: can't set container_name and ${containerName} as container name must be unique${INVALID}`
  const at = keyPlace(service, 'container_name') ?? service.at
  return { rule: 'named-replicas', at, params: { service: name, name: containerName, count, attribute }, docker }
}

/** Two mounts of a service at the same place: the second would hide the first. */
function mountedTwice({ name, service }: Checked): Problem | undefined {
  const taken = new Map<string, string>()
  for (const { list, target } of [
    { list: 'tmpfs', target: (item: Node) => stringOf(item)?.split(':', 1)[0] },
    { list: 'volumes', target: (item: Node) => stringOf(child(item, 'target')) },
  ]) {
    const items = child(service, list)
    for (const [i, item] of items?.kind === 'list' ? items.items.entries() : []) {
      const where = `services.${name}.${list}[${i}]`
      const path = target(item) ?? ''
      const first = taken.get(path)
      if (first !== undefined) {
        const docker = `${where}: target ${path} already mounted as ${first}`
        return { rule: 'mounted-twice', at: item.at, params: { service: name, target: path }, docker }
      }
      taken.set(path, where)
    }
  }
}
