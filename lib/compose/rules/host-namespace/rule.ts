import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'host-namespace',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const key of ['pid', 'ipc', 'userns_mode'] as const)
        if (service[key] === 'host') yield* at(subject, ['services', name, key], { service: name, key })
    }
  },
}
