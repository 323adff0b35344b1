import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

const REMOVED = /^(seccomp|apparmor|systempaths)[:=]unconfined$|^(label)[:=]disable$/

export const rule: ComposeRule = {
  id: 'confinement-removed',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const options = Array.isArray(service.security_opt) ? service.security_opt.map(String) : []
      for (const [i, option] of options.entries()) {
        const [, profile, label] = REMOVED.exec(option) ?? []
        const what = profile ?? label
        if (what !== undefined && !service.privileged)
          yield* at(subject, ['services', name, 'security_opt', i], { service: name, what, option })
      }
    }
  },
}
