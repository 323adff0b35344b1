import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'ports-with-host-network',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { network_mode: mode, ports = [] }] of servicesOf(subject)) {
      if (mode === 'host' && ports.length > 0) yield* atKey(subject, ['services', name, 'ports'], { service: name })
    }
  },
}
