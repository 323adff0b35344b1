import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { isSecretName } from '../shared/secret'

/** `${NAME:-text}` or `${NAME-text}`, where the text is not itself a variable. */
const DEFAULT = /\$\{(\w+):?-([^${}]+)\}/g

export const rule: ComposeRule = {
  id: 'secret-with-default',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { environment = {} }] of servicesOf(subject)) {
      for (const variable of Object.keys(environment)) {
        const path = ['services', name, 'environment', variable]
        for (const [, source = '', value = ''] of (subject.source(path) ?? '').matchAll(DEFAULT)) {
          const isSecret = isSecretName(source) || isSecretName(variable)
          // In `TOKEN=${REALM:-app}:${TOKEN}`, what is not a secret may well have a default.
          if (!isSecret || !isSecretName(source) || value.startsWith('/run/secrets/')) continue
          yield* at(subject, path, { service: name, variable: source, value })
          break
        }
      }
    }
  },
}
