import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { isNamedOtherwise, networksOf, reachedHosts } from '../shared/hosts'

export const rule: ComposeRule = {
  id: 'no-shared-network',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const { host, path } of reachedHosts(service, name)) {
        const target = Object.hasOwn(subject.project.services, host) ? subject.project.services[host] : undefined
        if (!target || host === name || isNamedOtherwise(subject, service, host)) continue
        const how = separation(subject, service, target)
        if (how !== null) yield* at(subject, path, { service: name, other: host, how })
      }
    }
  },
}

/** What keeps a service from finding another by its name; null when nothing does. */
function separation(
  subject: ComposeSubject,
  service: Service,
  target: Service,
): 'host' | 'other-host' | 'apart' | null {
  const own = networksOf(subject, service)
  const theirs = networksOf(subject, target)
  if (own === null) return service.network_mode === 'host' ? 'host' : null
  if (theirs === null) return target.network_mode === 'host' ? 'other-host' : null
  // With `network_mode: service:…`, the name is that of the service that lends its network.
  if (target.network_mode !== undefined && target.network_mode !== 'none') return null
  return [...theirs].some((network) => own.has(network)) ? null : 'apart'
}
