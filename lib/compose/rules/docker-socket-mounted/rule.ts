import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

const SOCKETS = ['/var/run/docker.sock', '/run/docker.sock', '//var/run/docker.sock', '\\\\.\\pipe\\docker_engine']

export const rule: ComposeRule = {
  id: 'docker-socket-mounted',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const [i, { source }] of (service.volumes ?? []).entries()) {
        if (source === undefined || !SOCKETS.includes(source)) continue
        yield* at(subject, ['services', name, 'volumes', i], { service: name, socket: source })
      }
    }
  },
}
