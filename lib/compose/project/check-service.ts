import type { Problem } from '../errors'
import { child, type Node, stringOf } from '../yaml/node'
import { toPlain } from '../yaml/plain'
import { type Checked, INVALID, keyPlace } from './checked'

export function watchTarget({ name, service }: Checked): Problem | undefined {
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

export function imageOrBuild({ name, key, service }: Checked): Problem | undefined {
  if (
    service.entries.has('build') ||
    service.entries.has('provider') ||
    (stringOf(child(service, 'image')) ?? '') !== ''
  )
    return undefined
  const docker = `service ${JSON.stringify(name)} has neither an image nor a build context specified${INVALID}`
  return { rule: 'no-image-nor-build', at: key, params: { service: name }, docker }
}

export function networkModeAlone({ name, service }: Checked): Problem | undefined {
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

export function healthcheckStart({ name, service }: Checked): Problem | undefined {
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

export function saidTwice({ name, service }: Checked, short: string, long: string): Problem | undefined {
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

/** Fewer containers than none. */
export function negativeScale({ name, service }: Checked): Problem | undefined {
  for (const path of ['scale', 'deploy.replicas']) {
    const count = path.split('.').reduce<Node | undefined>(child, service)
    if (count?.kind !== 'scalar' || typeof count.value !== 'number' || count.value >= 0) continue
    const where = `services.${name}.${path}`
    const docker = `${where}: must be greater than or equal to 0`
    return { rule: 'out-of-range', at: count.at, params: { path: where, value: count.value, min: 0 }, docker }
  }
}

export function namedReplicas({ name, service }: Checked): Problem | undefined {
  const containerName = stringOf(child(service, 'container_name'))
  const scale = child(service, 'scale')
  const replicas = scale ?? child(child(service, 'deploy'), 'replicas')
  const count = replicas?.kind === 'scalar' ? Number(replicas.value) : 1
  if (containerName === undefined || count <= 1) return undefined
  const attribute = scale ? 'scale' : 'deploy.replicas'
  const docker = `services.${attribute}: can't set container_name and ${name} as container name must be unique${INVALID}`
  const at = keyPlace(service, 'container_name') ?? service.at
  return { rule: 'named-replicas', at, params: { service: name, name: containerName, count, attribute }, docker }
}

export function mountedTwice({ name, service }: Checked): Problem | undefined {
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
