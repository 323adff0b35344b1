import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'fixed-container-name',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { container_name: container }] of servicesOf(subject)) {
      if (container !== undefined)
        yield* atKey(subject, ['services', name, 'container_name'], { service: name, name: container })
    }
  },
}
