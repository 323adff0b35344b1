import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

const HOST = 'host.docker.internal'

export const rule: ComposeRule = {
  id: 'host-gateway-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const { environment = {}, command, entrypoint, extra_hosts: extra = [] } = service
      if (extra.some((line) => line.startsWith(HOST))) continue
      for (const [variable, value] of Object.entries(environment)) {
        if (value?.includes(HOST)) yield* at(subject, ['services', name, 'environment', variable], { service: name })
      }
      for (const [key, words] of Object.entries({ command, entrypoint })) {
        const i = words?.findIndex((word) => word.includes(HOST)) ?? -1
        if (i !== -1) yield* at(subject, ['services', name, key, i], { service: name })
      }
    }
  },
}
