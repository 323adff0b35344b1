import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { storeOf } from '../shared/image'
import { isOpenToAll } from '../shared/ports'

export const rule: ComposeRule = {
  id: 'database-port-open',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const store = storeOf(service.image)
      for (const [i, port] of (service.ports ?? []).entries()) {
        if (!store || port.target !== store.port || !isOpenToAll(port)) continue
        yield* at(subject, ['services', name, 'ports', i], { service: name, store: store.label, port: store.port })
      }
    }
  },
}
