import { cleanPath } from '../../forms/path'
import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

/** Folders from which one rules the machine. */
const RULING: ReadonlySet<string> = new Set(
  '/ /bin /boot /etc /lib /root /run /sbin /usr /usr/bin /usr/local/bin /var /var/lib /var/lib/docker /var/run'.split(
    ' ',
  ),
)

export const rule: ComposeRule = {
  id: 'host-folder-mounted',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { volumes = [] }] of servicesOf(subject)) {
      for (const [i, { type, source = '', read_only: readOnly }] of volumes.entries()) {
        const isRuling = RULING.has(cleanPath(source)) || /^[A-Za-z]:[\\/]?$/.test(source)
        // Read only, it is how tools that watch the machine see it.
        if (type === 'bind' && isRuling && readOnly !== true)
          yield* at(subject, ['services', name, 'volumes', i], { service: name, source })
      }
    }
  },
}
