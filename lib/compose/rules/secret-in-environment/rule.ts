import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { secretOf } from '../shared/secret'

export const rule: ComposeRule = {
  id: 'secret-in-environment',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const [variable, value] of Object.entries(service.environment ?? {})) {
        const path = ['services', name, 'environment', variable]
        const written = subject.source(path)
        const secret = value === null ? null : secretOf(variable, value)
        // A value that the text does not hold comes from a variable or an env file, where it belongs.
        if (!secret || written === null || written.includes('$') || !written.includes(secret)) continue
        yield* at(subject, path, { service: name, variable })
      }
    }
  },
}
