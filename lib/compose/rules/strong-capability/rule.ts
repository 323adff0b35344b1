import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

/** Capabilities with which a process can leave its container, or take the machine. */
const STRONG: ReadonlySet<string> = new Set([
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_RAWIO',
  'SYS_BOOT',
  'DAC_READ_SEARCH',
  'MAC_ADMIN',
])

export const rule: ComposeRule = {
  id: 'strong-capability',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const added = Array.isArray(service.cap_add) ? service.cap_add.map(String) : []
      for (const [i, written] of added.entries()) {
        const capability = written.toUpperCase().replace(/^CAP_/, '')
        if (STRONG.has(capability) && !service.privileged)
          yield* at(subject, ['services', name, 'cap_add', i], { service: name, capability })
      }
    }
  },
}
