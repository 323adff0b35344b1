import type { ComposeRule } from '../../subject'
import { isWithin } from '../shared/data-folder'
import { at, servicesOf } from '../shared/finding'
import { storeOf } from '../shared/image'

const FOLDER = '/docker-entrypoint-initdb.d'
/** The stores whose image reads it. */
const READS: ReadonlySet<string> = new Set(['PostgreSQL', 'MySQL', 'MariaDB', 'MongoDB', 'Cassandra', 'InfluxDB'])
/** What only that folder can be meant by. */
const MEANT = /^\/docker[-_.]?(?:entry|entrypoint|init)|^\/(?:entrypoint-)?initdb/

export const rule: ComposeRule = {
  id: 'initdb-folder-misspelled',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { image, volumes = [] }] of servicesOf(subject)) {
      if (!READS.has(storeOf(image)?.label ?? '')) continue
      for (const [i, { target }] of volumes.entries()) {
        if (!MEANT.test(target) || isWithin(target, FOLDER) || target === '/docker-entrypoint.sh') continue
        yield* at(subject, ['services', name, 'volumes', i], { service: name, target, folder: FOLDER })
      }
    }
  },
}
