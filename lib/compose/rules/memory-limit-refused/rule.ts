import type { Service } from '../../project'
import type { ComposeRule } from '../../subject'
import type { Path } from '../../yaml/node'
import { at, servicesOf } from '../shared/finding'

/** Docker's own minimum. */
const SMALLEST = 6 * 1024 * 1024

export const rule: ComposeRule = {
  id: 'memory-limit-refused',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const limit = memoryOf(service, 'limits', 'mem_limit')
      const reservation = memoryOf(service, 'reservations', 'mem_reservation')
      if (limit === null || limit.bytes === 0) continue
      const path = ['services', name]
      const written = (subject.source([...path, ...limit.path]) ?? '').replace(/["']/g, '')
      if (limit.bytes < SMALLEST) yield* at(subject, [...path, ...limit.path], { service: name, how: 'small', written })
      else if (reservation !== null && reservation.bytes > limit.bytes)
        yield* at(subject, [...path, ...reservation.path], { service: name, how: 'reservation', written })
    }
  },
}

/** A quantity of memory of the service, wherever it says it. */
function memoryOf(
  service: Service,
  part: 'limits' | 'reservations',
  key: 'mem_limit' | 'mem_reservation',
): { bytes: number; path: Path } | null {
  const inDeploy = service.deploy?.resources[part]?.memory
  if (inDeploy !== undefined) return { bytes: Number(inDeploy), path: ['deploy', 'resources', part, 'memory'] }
  const direct = service[key]
  return direct === undefined ? null : { bytes: Number(direct), path: [key] }
}
