import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'
import { isOfficial } from '../shared/official'

export const rule: ComposeRule = {
  id: 'platform-needless',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { image, build, platform }] of servicesOf(subject)) {
      if (image === undefined || build || !/^(?:linux\/)?(?:amd64|x86_64)$/.test(platform ?? '')) continue
      if (isOfficial(image) && !isForAmd64Only(image))
        yield* at(subject, ['services', name, 'platform'], { service: name, image, platform: platform ?? '' })
    }
  },
}

/** MySQL came to ARM with its version 8. */
function isForAmd64Only(image: string): boolean {
  const { name, tag } = parseImage(image)
  return (name === 'mysql' || name === 'percona') && /^[1-7](?:\D|$)/.test(tag ?? '')
}
