import type { ComposeRule } from '../../subject'
import { addressesIn, isLoopback } from '../shared/addresses'
import { at, servicesOf } from '../shared/finding'
import { containerPorts, hostPorts } from '../shared/ports'

export const rule: ComposeRule = {
  id: 'healthcheck-on-published-port',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const own = containerPorts(service)
      for (const [i, word] of (service.healthcheck?.test ?? []).entries()) {
        for (const { host, port } of addressesIn(word)) {
          if (own.has(port) || (host !== name && !isLoopback(host))) continue
          const published = (service.ports ?? []).find((one) => hostPorts(one).includes(port))
          if (published)
            yield* at(subject, ['services', name, 'healthcheck', 'test', i], {
              service: name,
              port,
              target: published.target,
            })
        }
      }
    }
  },
}
