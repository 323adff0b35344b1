import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'

export const rule: ComposeRule = {
  id: 'image-latest',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { image, build }] of servicesOf(subject)) {
      // With `build`, `image` names the result: nothing is pulled.
      if (image === undefined || build) continue
      const { name: imageName, tag, digest } = parseImage(image)
      if (digest !== null || (tag !== null && tag !== 'latest')) continue
      yield* at(subject, ['services', name, 'image'], { service: name, image: imageName, tagged: tag === null ? 0 : 1 })
    }
  },
}
