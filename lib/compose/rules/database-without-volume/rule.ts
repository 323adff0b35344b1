import type { Service } from '../../project'
import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'
import { storeOf } from '../shared/image'

/** Stores that often keep nothing worth keeping. */
const PASSING = ['Redis', 'Valkey', 'RabbitMQ']

export const rule: ComposeRule = {
  id: 'database-without-volume',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const store = storeOf(service.image)
      if (
        !store ||
        PASSING.includes(store.label) ||
        store.data.some((folder) => isKept(service, folder)) ||
        isOneShot(service)
      )
        continue
      yield* atKey(subject, ['services', name], { service: name, store: store.label, folder: store.data[0] ?? '' })
    }
  },
}

/** Something is mounted on the folder, above it or inside it: the author has thought of the data. */
function isKept({ volumes = [], tmpfs = [] }: Service, folder: string): boolean {
  const targets = [...volumes.map(({ target }) => target), ...tmpfs.map((spec) => spec.split(':', 1)[0] ?? '')]
  return targets.some((target) => `${folder}/`.startsWith(`${target}/`) || target.startsWith(`${folder}/`))
}

/** A service that runs another program of the image (a migration, a backup) stores nothing of its own. */
function isOneShot({ command, entrypoint, volumes_from: from }: Service): boolean {
  return (
    from !== undefined ||
    entrypoint !== null ||
    /^(?:psql|pg_dump|pg_restore|mysql|mysqldump|mongosh|mongodump|mongorestore|sh|bash)$/.test(command?.[0] ?? '')
  )
}
