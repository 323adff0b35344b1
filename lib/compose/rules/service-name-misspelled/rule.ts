import type { Service } from '../../project'
import { nearest } from '../../schema/nearest'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { otherNames, reachedHosts } from '../shared/hosts'

export const rule: ComposeRule = {
  id: 'service-name-misspelled',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const services = Object.keys(subject.project.services)
    for (const [name, service] of servicesOf(subject)) {
      if (reachesElsewhere(subject, service)) continue
      const others = otherNames(subject, service)
      for (const { host, path } of reachedHosts(service, name)) {
        if (host.includes('.') || services.includes(host) || others.has(host)) continue
        const suggestion = meant(host, services)
        if (suggestion !== undefined) yield* at(subject, path, { service: name, host, suggestion })
      }
    }
  },
}

/** On the host's network, or on one made outside the project, other names may answer. */
function reachesElsewhere({ project }: ComposeSubject, { network_mode: mode, networks = {} }: Service): boolean {
  return mode !== undefined || Object.keys(networks).some((network) => project.networks?.[network]?.external === true)
}

/** The service whose name this one nearly is. */
function meant(host: string, services: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[-_]/g, '')
  const same = services.find((service) => plain(service) === plain(host))
  if (same !== undefined || host.length < 4) return same
  const near = nearest(plain(host), services.map(plain))
  return services.find((service) => plain(service) === near)
}
