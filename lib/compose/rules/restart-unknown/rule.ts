import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

const POLICY = /^(?:no|always|unless-stopped|on-failure(?::\d+)?)$/

export const rule: ComposeRule = {
  id: 'restart-unknown',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { restart }] of servicesOf(subject)) {
      if (restart === undefined || POLICY.test(restart)) continue
      yield* at(subject, ['services', name, 'restart'], { service: name, value: restart })
    }
  },
}
