import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'restart-prevents-completion',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { depends_on: dependencies = {} }] of servicesOf(subject)) {
      for (const [other, { condition }] of Object.entries(dependencies)) {
        const job = subject.project.services[other]
        if (condition !== 'service_completed_successfully' || !job) continue
        const restart = job.restart ?? ''
        // deploy.restart_policy, when it is there, takes the place of restart.
        if (!/^(?:always|unless-stopped)$/.test(restart) || job.deploy?.restart_policy) continue
        yield* at(subject, ['services', other, 'restart'], { service: other, waiting: name, restart })
      }
    }
  },
}
