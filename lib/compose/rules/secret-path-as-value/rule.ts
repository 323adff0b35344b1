import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'

/** For each image, the variables that it also reads from a file when `_FILE` ends their name. */
const FROM_FILE: Readonly<Record<string, RegExp>> = {
  postgres: /^POSTGRES_(?:PASSWORD|USER|DB|INITDB_ARGS)$/,
  'postgis/postgis': /^POSTGRES_(?:PASSWORD|USER|DB)$/,
  'pgvector/pgvector': /^POSTGRES_(?:PASSWORD|USER|DB)$/,
  mysql: /^MYSQL_(?:ROOT_PASSWORD|PASSWORD|USER|DATABASE|ROOT_HOST)$/,
  mariadb: /^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD|PASSWORD|USER|DATABASE|ROOT_HOST)$/,
  mongo: /^MONGO_INITDB_ROOT_(?:USERNAME|PASSWORD)$/,
  wordpress: /^WORDPRESS_(?:DB_(?:HOST|USER|PASSWORD|NAME)|\w+_(?:KEY|SALT))$/,
  nextcloud: /^(?:NEXTCLOUD_ADMIN|MYSQL|POSTGRES)_(?:USER|PASSWORD)$/,
}

export const rule: ComposeRule = {
  id: 'secret-path-as-value',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { image, environment = {} }] of servicesOf(subject)) {
      const base = image === undefined ? '' : parseImage(image).name
      const reads = Object.hasOwn(FROM_FILE, base) ? FROM_FILE[base] : undefined
      for (const [variable, value] of Object.entries(environment)) {
        if (value?.startsWith('/run/secrets/') && reads?.test(variable))
          yield* at(subject, ['services', name, 'environment', variable], { service: name, variable, value })
      }
    }
  },
}
