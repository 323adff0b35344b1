import { endOfLife } from '@/lib/oci/end-of-life'
import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'image-end-of-life',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { image, build }] of servicesOf(subject)) {
      // With `build`, `image` names the result: its version is the project's own.
      const ended = image === undefined || build ? null : endOfLife(image)
      if (ended !== null) yield* at(subject, ['services', name, 'image'], { service: name, ...ended })
    }
  },
}
