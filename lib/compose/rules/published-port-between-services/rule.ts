import type { ComposeRule, ComposeSubject } from '../../subject'
import type { Path } from '../../yaml/node'
import { addressesIn } from '../shared/addresses'
import { at, servicesOf } from '../shared/finding'
import { containerPorts, hostPorts } from '../shared/ports'

export const rule: ComposeRule = {
  id: 'published-port-between-services',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const values: [Path, string][] = [
        ...Object.entries(service.environment ?? {}).map(([key, value]): [Path, string] => [
          ['services', name, 'environment', key],
          value ?? '',
        ]),
        ...(service.command ?? []).map((word, i): [Path, string] => [['services', name, 'command', i], word]),
      ]
      for (const [path, value] of values) {
        for (const wrong of publishedAddresses(subject, value)) yield* at(subject, path, { service: name, ...wrong })
      }
    }
  },
}

/** The addresses of a value that name a service with its port on the host, and the port it really listens on. */
function publishedAddresses(
  { project }: ComposeSubject,
  value: string,
): { other: string; port: number; target: number }[] {
  return addressesIn(value).flatMap(({ host, port }) => {
    const service = Object.hasOwn(project.services, host) ? project.services[host] : undefined
    if (!service || containerPorts(service).has(port)) return []
    const published = (service.ports ?? []).find((candidate) => hostPorts(candidate).includes(port))
    return published ? [{ other: host, port, target: published.target }] : []
  })
}
