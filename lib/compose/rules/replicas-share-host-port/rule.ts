import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { hostPorts } from '../shared/ports'
import { replicasOf } from '../shared/replicas'

export const rule: ComposeRule = {
  id: 'replicas-share-host-port',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const replicas = replicasOf(service)
      for (const [i, port] of (service.ports ?? []).entries()) {
        // Docker takes a free port of a range: it must be as wide as there are replicas.
        const free = hostPorts(port)
        const [first = 0] = free
        if (free.length > 0 && free.length < replicas)
          yield* at(subject, ['services', name, 'ports', i], {
            service: name,
            port: first,
            count: free.length,
            replicas,
          })
      }
    }
  },
}
