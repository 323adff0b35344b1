import type { Service } from '../../project'
import { nearest } from '../../schema/nearest'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { isNamedOtherwise, reachedHosts } from '../shared/hosts'

export const rule: ComposeRule = {
  id: 'service-name-misspelled',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const meant = finder(Object.keys(subject.project.services))
    for (const [name, service] of servicesOf(subject)) {
      if (reachesElsewhere(subject, service)) continue
      for (const { host, path } of reachedHosts(service, name)) {
        const isKnown = host.includes('.') || Object.hasOwn(subject.project.services, host)
        const suggestion = isKnown || isNamedOtherwise(subject, service, host) ? undefined : meant(host)
        if (suggestion !== undefined) yield* at(subject, path, { service: name, host, suggestion })
      }
    }
  },
}

/** On the host's network, or on one made outside the project, other names may answer. */
function reachesElsewhere({ project }: ComposeSubject, { network_mode: mode, networks = {} }: Service): boolean {
  return mode !== undefined || Object.keys(networks).some((network) => project.networks?.[network]?.external === true)
}

const plain = (name: string) => name.toLowerCase().replace(/[-_]/g, '')

/** `name` with one letter less, in every way. */
const shortened = (name: string) => Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1))

/**
 * Finds the service whose name a host nearly is: the same but for case and hyphens, or a letter away. Names one letter apart
 * share one of their shortened forms, so that each host costs its own length, not that of the project.
 */
function finder(services: readonly string[]): (host: string) => string | undefined {
  const exact = new Map(services.toReversed().map((service) => [plain(service), service]))
  const near = new Map<string, string[]>()
  for (const name of exact.keys())
    for (const form of [name, ...shortened(name)]) near.set(form, [...(near.get(form) ?? []), name])
  return (host) => {
    const name = plain(host)
    if (exact.has(name) || host.length < 4) return exact.get(name)
    const candidates = [name, ...shortened(name)].flatMap((form) => near.get(form) ?? [])
    return exact.get(nearest(name, candidates) ?? '')
  }
}
