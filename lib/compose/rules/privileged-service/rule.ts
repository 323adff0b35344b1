import type { ComposeRule } from '../../subject'
import { at, atKey, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'privileged-service',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      if (service.privileged)
        yield* atKey(subject, ['services', name, 'privileged'], { service: name, how: 'privileged' })
      const added = Array.isArray(service.cap_add) ? service.cap_add : []
      const all = added.findIndex((capability) => /^(?:CAP_)?ALL$/i.test(String(capability)))
      if (all !== -1) yield* at(subject, ['services', name, 'cap_add', all], { service: name, how: 'cap_add: ALL' })
    }
  },
}
