import type { Service } from '../project'
import { servicesOf } from '../rules/shared/finding'
import { hostPorts } from '../rules/shared/ports'
import type { ComposeSubject } from '../subject'
import { listenedPorts } from './listened'
import { type Stack, stackOf } from './stack'

/** How one service joins another, or why it cannot. */
export type Reach = { from: string; to: string } & (Joined | Apart)

export interface Joined {
  /**
   * `network`: over networks they share. `local`: both have one network stack. `published`: through the host, whose network the first
   * one has. `gateway`: through the host, under a name given by `extra_hosts`.
   */
  how: 'network' | 'local' | 'published' | 'gateway'
  /** Host names that lead there, the usual one first. */
  names: readonly string[]
  /** Known ports to ask; of the host when the way goes through it. */
  ports: readonly number[]
  /** The networks they share. */
  networks: readonly string[]
}

export interface Apart {
  how: 'none'
  /**
   * `apart`: no network in common. `no-network`: one has none. `on-host`: the other is on the host’s. `unpublished`: it publishes nothing
   * for the host. `bridge`: Docker’s default bridge resolves no names. `outside`: a network that the project does not know.
   */
  why: 'apart' | 'no-network' | 'on-host' | 'unpublished' | 'bridge' | 'outside'
}

/**
 * From every service to every other. What Docker does was recorded in cases/reach.jsonl; ports are those that the files tell.
 */
export function reachOf(subject: ComposeSubject): Reach[] {
  const names = Object.keys(subject.project.services)
  const stacks = new Map(names.map((name) => [name, stackOf(subject.project, name)]))
  return names.flatMap((from) =>
    names.filter((to) => to !== from).map((to): Reach => ({ from, to, ...join(subject, stacks, from, to) })),
  )
}

function join(subject: ComposeSubject, stacks: ReadonlyMap<string, Stack>, from: string, to: string): Joined | Apart {
  const [a, b] = [stacks.get(from), stacks.get(to)]
  if (!a || !b) return { how: 'none', why: 'outside' }
  const ports = listenedPorts(subject, to)
  const shared =
    a.kind === 'project' && b.kind === 'project' ? a.networks.filter((network) => b.networks.includes(network)) : []
  const names = b.kind === 'project' && shared.length > 0 ? namesOf(subject, from, b.owner, shared) : []
  if (isOne(a, b)) return { how: 'local', names: ['localhost', ...names], ports, networks: [] }
  if (names.length > 0) return { how: 'network', names, ports, networks: shared }
  return throughHost(subject, a, b, from, to, ports) ?? { how: 'none', why: obstacle(a, b) }
}

function isOne(a: Stack, b: Stack): boolean {
  if (a.kind === 'host') return b.kind === 'host'
  return 'owner' in a && 'owner' in b && a.owner === b.owner
}

/** What a service answers to on these networks: its name, its container's, its host name, its aliases, and the caller's links. */
function namesOf({ project }: ComposeSubject, from: string, owner: string, networks: readonly string[]): string[] {
  const service: Service | undefined = project.services[owner]
  const links = project.services[from]?.links ?? []
  const linked = links.flatMap((link) => {
    const [target, alias] = link.split(':')
    return target === owner && alias !== undefined ? [alias] : []
  })
  const aliases = networks.flatMap((network) => service?.networks?.[network]?.aliases ?? [])
  const own = [service?.container_name, service?.hostname].filter((name) => name !== undefined)
  return [...new Set([owner, ...own, ...aliases, ...linked])]
}

function throughHost(
  subject: ComposeSubject,
  a: Stack,
  b: Stack,
  from: string,
  to: string,
  ports: readonly number[],
): Joined | null {
  const target = b.kind === 'project' ? subject.project.services[b.owner] : subject.project.services[to]
  const published = (target?.ports ?? [])
    .filter((port) => b.kind !== 'project' || ports.includes(port.target))
    .flatMap(hostPorts)
  const onHost = b.kind === 'host' ? ports : published
  const isOpen = b.kind === 'host' || published.length > 0
  if (a.kind === 'host') return isOpen ? { how: 'published', names: ['localhost'], ports: onHost, networks: [] } : null
  const gateways = a.kind === 'project' || a.kind === 'bridge' ? gatewaysOf(subject.project.services[from]) : []
  return isOpen && gateways.length > 0 ? { how: 'gateway', names: gateways, ports: onHost, networks: [] } : null
}

/** The names that a service gives to its host. */
function gatewaysOf(service: Service | undefined): string[] {
  return (service?.extra_hosts ?? []).flatMap((line) => {
    const [name = '', address] = line.split('=')
    return address === 'host-gateway' ? [name] : []
  })
}

function obstacle(a: Stack, b: Stack): Apart['why'] {
  const kinds = [a.kind, b.kind]
  if (kinds.includes('none')) return 'no-network'
  if (kinds.includes('outside')) return 'outside'
  if (b.kind === 'host') return 'on-host'
  if (a.kind === 'host') return 'unpublished'
  return kinds.includes('bridge') ? 'bridge' : 'apart'
}

/** A port of the host, and what answers behind it. */
export interface Published {
  service: string
  /** Absent: on every address of the host. */
  address?: string
  /** A port, a range of which Docker takes a free one, or absent for any free port. */
  host?: string
  target: number
  protocol: string
  /** Where it is in the service's `ports`. */
  index: number
}

/** Every port published on the host, by service. */
export function publishedPorts(subject: ComposeSubject): Published[] {
  return servicesOf(subject).flatMap(([service, { ports = [], network_mode: mode }]) =>
    mode === 'host' || mode === 'none'
      ? []
      : ports.map(({ host_ip: address, published: host, target, protocol }, index) => ({
          service,
          ...(address === undefined ? {} : { address }),
          ...(host === undefined ? {} : { host }),
          target,
          protocol,
          index,
        })),
  )
}
