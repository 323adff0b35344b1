import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'links',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { links = [] }] of servicesOf(subject)) {
      const alias = links.some((link) => link.includes(':') && link.split(':')[0] !== link.split(':')[1])
      if (links.length > 0)
        yield* atKey(subject, ['services', name, 'links'], {
          service: name,
          names: links.join(', '),
          alias: alias ? 1 : 0,
        })
    }
  },
}
