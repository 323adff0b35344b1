import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { finalStage } from '../shared/dockerfile'
import { at, servicesOf } from '../shared/finding'
import { listeningPorts } from '../shared/listening'
import { hostPorts } from '../shared/ports'

export const rule: ComposeRule = {
  id: 'port-nobody-listens',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const listening = listeningPorts(subject, service)
      const { ports = [] } = service
      if (listening === null || isConfigured(service) || service.network_mode === 'host') continue
      // An EXPOSE may leave out some of the ports: it only proves something when none of them is published.
      if (listening.by === 'Dockerfile' && ports.some(({ target }) => listening.ports.includes(target))) continue
      const said = new Set<string>()
      for (const [i, port] of ports.entries()) {
        const { target, protocol } = port
        const path = ['services', name, 'ports', i]
        // A range is one text for several ports.
        const place = JSON.stringify(subject.origin(path))
        const isWrong = protocol === 'tcp' && !listening.ports.includes(target) && !mentions(subject, service, target)
        if (!isWrong || said.has(place)) continue
        said.add(place)
        const [expected = 0] = listening.ports
        const swapped = hostPorts(port).some((one) => listening.ports.includes(one)) ? 1 : 0
        yield* at(subject, path, { service: name, target, expected, by: listening.by, swapped })
      }
    }
  },
}

/** Whether something may change the port of the server: a configuration that we do not read. */
function isConfigured({ volumes = [], configs = [], build }: Service): boolean {
  const mounts = [...volumes.map(({ target }) => target), ...configs.map(({ target = '' }) => target)]
  return !build && (configs.length > 0 || mounts.some((target) => /^\/etc(?:\/|$)|conf/.test(target)))
}

/** Whether the port is written elsewhere: in a variable, in the command, in the Dockerfile. */
function mentions(
  subject: ComposeSubject,
  { environment = {}, command, entrypoint, build }: Service,
  port: number,
): boolean {
  const lines = build ? (finalStage(subject, build)?.lines ?? []) : []
  const texts = [...Object.values(environment), ...(command ?? []), ...(entrypoint ?? []), ...lines]
  return texts.some((text) => new RegExp(`(?<!\\d)${port}(?!\\d)`).test(text ?? ''))
}
