import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { finalStage } from '../shared/dockerfile'
import { at, servicesOf } from '../shared/finding'
import { isOfficial } from '../shared/official'

export const rule: ComposeRule = {
  id: 'healthy-without-healthcheck',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        const dependency = subject.project.services[other]
        if (condition !== 'service_healthy' || !dependency || mayBeWatched(subject, dependency)) continue
        yield* at(subject, ['services', name, 'depends_on', other, 'condition'], { service: name, other })
      }
    }
  },
}

/** An image may bring a HEALTHCHECK of its own: only what we can see is said to have none. */
function mayBeWatched(subject: ComposeSubject, { healthcheck, build, image }: Service): boolean {
  if (healthcheck?.disable === true || healthcheck?.test?.[0] === 'NONE') return false
  if (healthcheck?.test) return true
  if (build) {
    const stage = finalStage(subject, build)
    return stage === null || stage.hasHealthcheck || !isOfficial(stage.image)
  }
  return image === undefined || !isOfficial(image)
}
