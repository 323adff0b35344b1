import { similarImage } from '@/lib/oci/base-images'
import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { finalStage } from '../shared/dockerfile'
import { at, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'

export const rule: ComposeRule = {
  id: 'root-user',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      if (!isRoot(service.user ?? '') || isRootAnyway(subject, service)) continue
      yield* at(subject, ['services', name, 'user'], { service: name, user: service.user ?? '' })
    }
  },
}

function isRoot(user: string): boolean {
  return user.split(':')[0] === 'root' || user.split(':')[0] === '0'
}

/** Whether the image runs as root by itself, as most do: saying it again changes nothing. */
function isRootAnyway(subject: ComposeSubject, { build, image }: Service): boolean {
  if (build) {
    const user = finalStage(subject, build)?.lines.findLast((line) => /^USER\s/i.test(line))
    return user === undefined || isRoot(user.replace(/^USER\s+/i, ''))
  }
  const known = image === undefined ? null : similarImage(image)
  return known === null || known.name !== parseImage(image ?? '').name ? false : isRoot(known.config.User || 'root')
}
