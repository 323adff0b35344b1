import type { Service } from '../../project'
import type { ComposeRule } from '../../subject'
import { dataFolderOf, isWithin, misplacedVolume } from '../shared/data-folder'
import { atKey, servicesOf } from '../shared/finding'
import { storeOf } from '../shared/image'
import { runsNoServer } from '../shared/one-shot'

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
        runsNoServer(service) ||
        // A volume that misses the folder is said on its own line.
        misplacedVolume(service) !== null
      )
        continue
      const folder = dataFolderOf(service.image)?.path ?? store.data[0] ?? ''
      yield* atKey(subject, ['services', name], { service: name, store: store.label, folder })
    }
  },
}

/** Something is mounted on the folder, above it or inside it: the author has thought of the data. */
function isKept({ volumes = [], tmpfs = [] }: Service, folder: string): boolean {
  const targets = [...volumes.map(({ target }) => target), ...tmpfs.map((spec) => spec.split(':', 1)[0] ?? '')]
  return targets.some((target) => isWithin(folder, target) || isWithin(target, folder))
}
