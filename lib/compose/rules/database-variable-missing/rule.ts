import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { dataFolderOf, isWithin } from '../shared/data-folder'
import { at, atKey, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'
import { runsNoServer } from '../shared/one-shot'

const MYSQL = [
  'MYSQL_ROOT_PASSWORD',
  'MYSQL_ROOT_PASSWORD_FILE',
  'MYSQL_ALLOW_EMPTY_PASSWORD',
  'MYSQL_RANDOM_ROOT_PASSWORD',
]
const MARIADB = [
  'MARIADB_ROOT_PASSWORD',
  'MARIADB_ROOT_PASSWORD_FILE',
  'MARIADB_ROOT_PASSWORD_HASH',
  'MARIADB_ROOT_PASSWORD_HASH_FILE',
  'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD',
  'MARIADB_RANDOM_ROOT_PASSWORD',
]
const POSTGRES = ['POSTGRES_PASSWORD', 'POSTGRES_PASSWORD_FILE']

/** For each image, the groups of variables of which one must be there, as its own entrypoint checks them. */
const NEEDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  postgres: [POSTGRES],
  'postgis/postgis': [POSTGRES],
  'pgvector/pgvector': [POSTGRES],
  mysql: [MYSQL],
  mariadb: [[...MARIADB, ...MYSQL]],
  'mcr.microsoft.com/mssql/server': [['ACCEPT_EULA'], ['MSSQL_SA_PASSWORD', 'SA_PASSWORD']],
}

export const rule: ComposeRule = {
  id: 'database-variable-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      if (service.image === undefined || runsNoServer(service) || mayBeFilled(subject, service)) continue
      const environment = service.environment ?? {}
      const { name: image } = parseImage(service.image)
      const missing = missingFor(image, environment)
      if (missing === null) continue
      const params = { service: name, image, variable: missing }
      const path = ['services', name, 'environment']
      // Written but empty: the place is the value. From a variable that is not set: that is said already.
      if (Object.hasOwn(environment, missing)) {
        if (!subject.source([...path, missing])?.includes('$')) yield* at(subject, [...path, missing], params)
      } else if (subject.keyOrigin(path)) yield* atKey(subject, path, params)
      else yield* atKey(subject, ['services', name], params)
    }
  },
}

type Environment = NonNullable<Service['environment']>

/** The variable to add for the server to start; null when nothing is missing. */
function missingFor(image: string, environment: Environment): string | null {
  // A variable asked from the shell may well be there.
  const isSet = (variable: string) => Object.hasOwn(environment, variable) && environment[variable] !== ''
  if (image === 'mongo') {
    const [user, password] = ['MONGO_INITDB_ROOT_USERNAME', 'MONGO_INITDB_ROOT_PASSWORD'] as const
    const has = (variable: string) => isSet(variable) || isSet(`${variable}_FILE`)
    if (has(user) === has(password)) return null
    return has(user) ? password : user
  }
  if (environment.POSTGRES_HOST_AUTH_METHOD === 'trust') return null
  const groups = Object.hasOwn(NEEDS, image) ? (NEEDS[image] ?? []) : []
  return groups.find((group) => !group.some(isSet))?.[0] ?? null
}

/** Whether the data come from a volume that this project does not make: the database in it has its password. */
function mayBeFilled({ project }: ComposeSubject, { image, volumes = [] }: Service): boolean {
  const folder = dataFolderOf(image)
  return volumes.some(
    ({ source = '', target }) =>
      folder !== null && isWithin(folder.path, target) && project.volumes?.[source]?.external === true,
  )
}
