import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'

export const rule: ComposeRule = {
  id: 'image-latest',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const built = new Set(
      servicesOf(subject).flatMap(([, { image, build }]) => (build && image !== undefined ? [image] : [])),
    )
    for (const [name, { image, build }] of servicesOf(subject)) {
      // With `build`, here or in another service, `image` names the result: nothing is pulled.
      if (image === undefined || build || built.has(image)) continue
      const { name: imageName, tag, digest } = parseImage(image)
      if (digest !== null || (tag !== null && tag !== 'latest')) continue
      yield* at(subject, ['services', name, 'image'], { service: name, image: imageName, tagged: tag === null ? 0 : 1 })
    }
  },
}
