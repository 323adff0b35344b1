import type { Port } from '../../project'
import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { hostPorts, isOpenToAll } from '../shared/ports'

export const rule: ComposeRule = {
  id: 'host-port-twice',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    const taken: { port: Port; service: string }[] = []
    for (const [service, { ports = [] }] of servicesOf(subject)) {
      for (const [i, port] of ports.entries()) {
        const other = taken.find((earlier) => collides(earlier.port, port))
        const shown = port.published ?? ''
        if (other)
          yield* at(subject, ['services', service, 'ports', i], {
            service,
            other: other.service,
            port: shown,
            protocol: port.protocol,
          })
        taken.push({ port, service })
      }
    }
  },
}

/** Both want the same host port; of a range, Docker takes a free one, so only two single ports collide. */
function collides(one: Port, other: Port): boolean {
  const [port, ...more] = hostPorts(one)
  const [same, ...others] = hostPorts(other)
  if (port === undefined || port !== same || more.length > 0 || others.length > 0 || one.protocol !== other.protocol)
    return false
  return isOpenToAll(one) || isOpenToAll(other) || one.host_ip === other.host_ip
}
