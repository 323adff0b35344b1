import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'
import { storeOf } from '../shared/image'

export const rule: ComposeRule = {
  id: 'depends-on-without-condition',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        const dependency = subject.project.services[other]
        if (condition !== 'service_started' || !dependency) continue
        const store = storeOf(dependency.image)
        const test = dependency.healthcheck?.test
        const watched = test !== undefined && test[0] !== 'NONE' && dependency.healthcheck?.disable !== true
        if (!watched && !store) continue
        const params = { service: name, other, watched: watched ? 1 : 0, store: store?.label ?? '' }
        yield* atKey(subject, ['services', name, 'depends_on', other], params)
      }
    }
  },
}
