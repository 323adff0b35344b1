import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'
import { isOfficial } from '../shared/official'

export const rule: ComposeRule = {
  id: 'official-name-built',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { image, build }] of servicesOf(subject)) {
      if (image === undefined || !build || !isOfficial(image)) continue
      const { name: official } = parseImage(image)
      yield* at(subject, ['services', name, 'image'], { service: name, image, official })
    }
  },
}
