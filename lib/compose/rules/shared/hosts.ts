import type { Service } from '../../project'
import type { ComposeSubject } from '../../subject'
import type { Path } from '../../yaml/node'
import { addressesIn, isLoopback } from './addresses'
import { servicesOf } from './finding'

/** A host that a service means to reach, and where the file says so. */
export interface Reach {
  host: string
  path: Path
}

const IN_URL = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@]*@)?([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)(?=[:/?\s,]|$)/g
const HOST_VARIABLE = /(?:^|_)(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS)$/
const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/

/** The hosts that the variables and the command of a service name: in a URL, before a port, or alone in a `…_HOST`. */
export function reachedHosts({ environment = {}, command, entrypoint }: Service, name: string): Reach[] {
  const found: Reach[] = []
  for (const [variable, value] of Object.entries(environment)) {
    const path = ['services', name, 'environment', variable]
    const alone = HOST_VARIABLE.test(variable) && NAME.test(value ?? '') ? [value ?? ''] : []
    for (const host of new Set([...alone, ...hostsIn(value ?? '')])) found.push({ host, path })
  }
  for (const [key, words] of Object.entries({ command, entrypoint })) {
    for (const [i, word] of (words ?? []).entries())
      for (const host of hostsIn(word)) found.push({ host, path: ['services', name, key, i] })
  }
  return found.filter(({ host }) => !isLoopback(host) && !/^\d+(?:\.\d+)*$/.test(host))
}

function hostsIn(text: string): Set<string> {
  const inUrls = [...text.matchAll(IN_URL)].map(([, host = '']) => host)
  return new Set([...inUrls, ...addressesIn(text).map(({ host }) => host)])
}

/** The names that answer beside the services' own: aliases, container and host names. Found once a project. */
const shared = new WeakMap<ComposeSubject['project'], ReadonlySet<string>>()

function sharedNames(subject: ComposeSubject): ReadonlySet<string> {
  const known = shared.get(subject.project)
  if (known) return known
  const names = servicesOf(subject).flatMap(([, { container_name: container, hostname, networks = {} }]) => [
    ...(container === undefined ? [] : [container]),
    ...(hostname === undefined ? [] : [hostname]),
    ...Object.values(networks).flatMap((network) => network?.aliases ?? []),
  ])
  const found = new Set(names)
  shared.set(subject.project, found)
  return found
}

/** Whether a host that is no service may answer all the same: a name of another kind, or one that the service adds for itself. */
export function isNamedOtherwise(
  subject: ComposeSubject,
  { extra_hosts: extra = [], links = [], external_links: external }: Service,
  host: string,
): boolean {
  const linked = [...links, ...(Array.isArray(external) ? external.map(String) : [])]
  return (
    sharedNames(subject).has(host) ||
    linked.some((link) => link.split(':').includes(host)) ||
    extra.some((line) => line.split(/[=:]/, 1)[0] === host)
  )
}

/** The networks a service is on, those of the service whose network it shares; null when it is on the host's, or on one outside. */
export function networksOf(
  { project }: Pick<ComposeSubject, 'project'>,
  service: Service,
  depth = 0,
): ReadonlySet<string> | null {
  const mode = service.network_mode
  if (mode === undefined) return new Set(Object.keys(service.networks ?? {}))
  if (mode === 'none') return new Set()
  const other = mode.startsWith('service:') ? project.services[mode.slice('service:'.length)] : undefined
  return other && depth < 10 ? networksOf({ project }, other, depth + 1) : null
}
