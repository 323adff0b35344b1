import { ComposeError, type Problem } from '../errors'
import { isAddress } from '../forms/port'
import { child, type Entry, type MapNode, type Node, stringOf } from '../yaml/node'

/**
 * What compose checks before it looks at the project as a whole: where secrets and configs come from, what an external volume may say,
 * the paths to watch. Returns the project.
 * @throws ComposeError
 */
export function checkResources(project: MapNode): MapNode {
  for (const [name, entry] of section(project, 'volumes')) throwIf(volumeProblem(name, entry))
  for (const [name, entry] of section(project, 'configs'))
    throwIf(contentProblem(`configs.${name}`, entry, ['file', 'environment', 'content']))
  for (const [name, entry] of section(project, 'secrets'))
    throwIf(contentProblem(`secrets.${name}`, entry, ['file', 'environment']))
  for (const [name, entry] of section(project, 'services')) {
    throwIf(portProblem(name, entry.node))
    throwIf(watchProblem(name, entry.node))
    throwIf(deviceProblem(name, entry.node))
  }
  return project
}

function throwIf(problem: Problem | undefined): void {
  if (problem) throw new ComposeError(problem)
}

function section(project: MapNode, name: string): Iterable<[string, Entry]> {
  const node = child(project, name)
  return node?.kind === 'map' ? node.entries : []
}

function isExternal(node: Node): boolean {
  const external = child(node, 'external')
  return external?.kind === 'scalar' && external.value === true
}

function volumeProblem(name: string, { node }: Entry): Problem | undefined {
  if (node.kind !== 'map' || !isExternal(node)) return undefined
  for (const [key, entry] of node.entries) {
    if (key === 'name' || key === 'external' || key.startsWith('x-')) continue
    const docker = `volumes.${name}: conflicting parameters "external" and ${JSON.stringify(key)} specified`
    return {
      rule: 'conflicting-attributes',
      at: entry.key,
      params: { path: `volumes.${name}`, names: `external, ${key}` },
      docker,
    }
  }
}

function contentProblem(path: string, { key, node }: Entry, sources: readonly string[]): Problem | undefined {
  if (node.kind !== 'map') return undefined
  const given = sources.filter((source) => node.entries.has(source))
  const names = sources.join('|')
  if (given.length > 1) {
    const at = node.entries.get(given[1] ?? '')?.key ?? key
    return {
      rule: 'conflicting-attributes',
      at,
      params: { path, names: given.join(', ') },
      docker: `${path}: ${names} attributes are mutually exclusive`,
    }
  }
  if (given.length === 1 || node.entries.has('driver') || node.entries.has('external')) return undefined
  return {
    rule: 'missing-attribute',
    at: key,
    params: { path, names: sources.join(', ') },
    docker: `${path}: one of ${names} must be set`,
  }
}

function portProblem(name: string, service: Node): Problem | undefined {
  const ports = child(service, 'ports')
  for (const port of ports?.kind === 'list' ? ports.items : []) {
    const address = child(port, 'host_ip')
    const text = stringOf(address)
    if (!address || text === undefined || isAddress(text)) continue
    const docker = `services.${name}.ports.[]: invalid ip address: ${text}`
    return { rule: 'invalid-port', at: address.at, params: { spec: text, part: 'address' }, docker }
  }
}

/** Devices are asked for by number or by name, not both. */
function deviceProblem(name: string, service: Node): Problem | undefined {
  const reserved = ['resources', 'reservations', 'devices'].reduce<Node | undefined>(child, child(service, 'deploy'))
  for (const [path, devices] of [
    [`services.${name}.deploy.resources.reservations.devices.[]`, reserved],
    [`services.${name}.gpus.[]`, child(service, 'gpus')],
  ] as const) {
    for (const device of devices?.kind === 'list' ? devices.items : []) {
      if (device.kind !== 'map' || !device.entries.has('count')) continue
      const ids = device.entries.get('device_ids')
      if (!ids) continue
      const docker = `${path}: "count" and "device_ids" attributes are exclusive`
      return { rule: 'conflicting-attributes', at: ids.key, params: { path, names: 'count, device_ids' }, docker }
    }
  }
}

function watchProblem(name: string, service: Node): Problem | undefined {
  const watch = child(child(service, 'develop'), 'watch')
  if (watch?.kind !== 'list') return undefined
  for (const item of watch.items) {
    const path = child(item, 'path')
    if (path && stringOf(path) === '') {
      const where = `services.${name}.develop.watch.[].path`
      return {
        rule: 'wrong-value',
        at: path.at,
        params: { path: where, value: '', wanted: 'path' },
        docker: `${where}: value can't be blank`,
      }
    }
  }
}
