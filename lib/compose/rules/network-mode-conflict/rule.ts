import type { Service } from '../../project'
import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'

/** What belongs to a network of one's own: Docker refuses it to a container that borrows another's. */
const REFUSED = ['ports', 'expose', 'hostname', 'dns', 'extra_hosts', 'links'] as const

export const rule: ComposeRule = {
  id: 'network-mode-conflict',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const [kind, owner = ''] = (service.network_mode ?? '').split(':')
      if (kind !== 'service' && kind !== 'container') continue
      for (const key of REFUSED)
        if (isSet(service, key)) yield* atKey(subject, ['services', name, key], { service: name, key, owner, kind })
    }
  },
}

function isSet(service: Service, key: (typeof REFUSED)[number]): boolean {
  const value = service[key]
  return value !== undefined && value.length > 0
}
