import type { Service } from '../../project'
import type { ComposeRule } from '../../subject'
import { isWithin } from '../shared/data-folder'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'secret-not-granted',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const [variable, value] of Object.entries(service.environment ?? {})) {
        const file = /^\/run\/secrets\/([^/]+)$/.exec(value ?? '')?.[1]
        if (file === undefined || holds(service, file)) continue
        const isDeclared = subject.declared('secrets').some((secret) => secret.name === file) ? 1 : 0
        yield* at(subject, ['services', name, 'environment', variable], { service: name, variable, file, isDeclared })
      }
    }
  },
}

/** Whether something puts that file among the secrets of the service's containers. */
function holds({ secrets = [], configs = [], volumes = [] }: Service, file: string): boolean {
  const path = `/run/secrets/${file}`
  const given = [...secrets, ...configs].map(({ source, target = source }) =>
    target.startsWith('/') ? target : `/run/secrets/${target}`,
  )
  return given.includes(path) || volumes.some(({ target }) => isWithin(path, target))
}
