import { similarImage } from '@/lib/oci/base-images'
import type { Completion } from '@/lib/text/language'
import { storeOf } from '../../rules/shared/image'
import { branchAt } from '../syntax/source'
import { type Cursor, complete, escaped } from './cursor'

/** The ports that the service's image listens on, published. */
export function portValues(cursor: Cursor): Completion[] {
  const { located, place, source } = cursor
  if (located?.pattern !== 'services.*.ports.*') return []
  const image = branchAt(source, [...place.path.slice(0, 2), 'image'])?.word?.text
  if (image === undefined) return []
  const exposed = Object.keys(similarImage(image)?.config.ExposedPorts ?? {}).map((port) => port.split('/')[0] ?? '')
  const store = storeOf(image)
  return [...new Set([...(store ? [String(store.port)] : []), ...exposed])].map((port) => {
    // A database is better kept to the machine.
    const spec =
      store && store.port === Number(port)
        ? `127.0.0.1:${port}:${port}`
        : `${Number(port) < 1024 ? 8000 + Number(port) : port}:${port}`
    const quoted = place.quote === '' ? `"${spec}"` : spec
    return complete(
      cursor,
      { label: quoted, kind: 'value', insert: escaped(quoted), detail: `port ${port} du conteneur`, rank: 5 },
      /^[\d.:]*/,
    )
  })
}
