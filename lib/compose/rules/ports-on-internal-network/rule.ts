import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'ports-on-internal-network',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { ports = [], networks = {}, network_mode: mode }] of servicesOf(subject)) {
      const joined = Object.keys(networks)
      const closed =
        joined.length > 0 && joined.every((network) => subject.project.networks?.[network]?.internal === true)
      if (ports.length > 0 && mode === undefined && closed)
        yield* atKey(subject, ['services', name, 'ports'], { service: name, network: joined.join(', ') })
    }
  },
}
