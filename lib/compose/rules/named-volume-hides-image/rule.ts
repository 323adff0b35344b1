import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { isWithin } from '../shared/data-folder'
import { copiesOf, finalStage } from '../shared/dockerfile'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'named-volume-hides-image',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const folders = codeFolders(subject, service)
      for (const [i, { type, source, target }] of (service.volumes ?? []).entries()) {
        if (type !== 'volume' || source === undefined || !folders.some((folder) => isWithin(folder, target))) continue
        yield* at(subject, ['services', name, 'volumes', i], { service: name, volume: source, target })
      }
    }
  },
}

/** Where the Dockerfile of a service puts the project's own code. */
function codeFolders(subject: ComposeSubject, { build }: Service): string[] {
  const stage = build ? finalStage(subject, build) : null
  if (stage === null) return []
  return copiesOf(stage)
    .filter(
      ({ sources, from }) =>
        from === null && sources.some((source) => /^(?:\.\/?|\.\/\*|\*|(?:\.\/)?src\/?)$/.test(source)),
    )
    .map(({ destination }) => destination)
}
