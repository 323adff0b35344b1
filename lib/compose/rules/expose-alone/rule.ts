import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'expose-alone',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check(subject) {
    const services = servicesOf(subject)
    // As soon as one service is published, the others may be behind it.
    if (services.some(([, service]) => isReached(subject, service))) return
    for (const [name, { expose = [] }] of services)
      if (expose.length > 0)
        yield* atKey(subject, ['services', name, 'expose'], { service: name, port: expose[0] ?? '' })
  },
}

/** Whether something outside the project may reach the service: a port, the host's network, an outside network, a proxy's labels. */
function isReached(
  { project }: ComposeSubject,
  { ports = [], network_mode: mode, networks = {}, labels = {}, environment = {} }: Service,
): boolean {
  return (
    ports.length > 0 ||
    mode !== undefined ||
    Object.keys(networks).some((network) => project.networks?.[network]?.external === true) ||
    Object.keys(labels).length > 0 ||
    Object.hasOwn(environment, 'VIRTUAL_HOST')
  )
}
