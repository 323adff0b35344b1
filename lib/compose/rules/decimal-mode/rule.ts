import type { ComposeRule, ComposeSubject } from '../../subject'
import type { Path } from '../../yaml/node'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'decimal-mode',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const key of ['secrets', 'configs', 'volumes'] as const) {
        for (const i of (service[key] ?? []).keys()) {
          const path = ['services', name, key, i, ...(key === 'volumes' ? ['tmpfs'] : []), 'mode']
          yield* decimal(subject, path, name)
        }
      }
    }
  },
}

/** A mode written without its leading zero, which YAML reads as a number of base ten. */
function* decimal(subject: ComposeSubject, path: Path, service: string) {
  const written = subject.source(path) ?? ''
  if (!/^[1-7][0-7]{2,3}$/.test(written)) return
  const octal = Number(written).toString(8)
  yield* at(subject, path, { service, written, octal })
}
