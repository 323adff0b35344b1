import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { storeOf } from '../shared/image'

export const rule: ComposeRule = {
  id: 'database-without-password',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { image, environment = {} }] of servicesOf(subject)) {
      const store = storeOf(image)
      if (!store) continue
      for (const [variable, value] of Object.entries(environment)) {
        if (value !== null && opensToAll(variable, value))
          yield* at(subject, ['services', name, 'environment', variable], {
            service: name,
            store: store.label,
            variable,
            value,
          })
      }
    }
  },
}

/** For the images, any value but the empty one allows an empty password, `no` and `0` too. */
function opensToAll(variable: string, value: string): boolean {
  if (variable === 'POSTGRES_HOST_AUTH_METHOD') return value === 'trust'
  return (
    /^(?:MYSQL_ALLOW_EMPTY_PASSWORD|MARIADB_ALLOW_EMPTY_ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD)$/.test(variable) &&
    value !== ''
  )
}
