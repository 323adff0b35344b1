import type { Port } from '../../project'
import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { hostPorts, isOpenToAll } from '../shared/ports'

interface Taken {
  port: Port
  service: string
}

export const rule: ComposeRule = {
  id: 'host-port-twice',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    const taken = new Map<string, Taken[]>()
    for (const [service, { ports = [] }] of servicesOf(subject)) {
      for (const [i, port] of ports.entries()) {
        // Of a range, Docker takes a port that is free: only single ports collide.
        const [single, ...range] = hostPorts(port)
        if (single === undefined || range.length > 0) continue
        const key = `${single}/${port.protocol}`
        const sharers = taken.get(key) ?? []
        const other = sharers.find((earlier) => sharesAddress(earlier.port, port))
        if (other)
          yield* at(subject, ['services', service, 'ports', i], {
            service,
            other: other.service,
            port: single,
            protocol: port.protocol,
          })
        taken.set(key, [...sharers, { port, service }])
      }
    }
  },
}

function sharesAddress(one: Port, other: Port): boolean {
  return isOpenToAll(one) || isOpenToAll(other) || one.host_ip === other.host_ip
}
