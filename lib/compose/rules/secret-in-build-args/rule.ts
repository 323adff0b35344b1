import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { isSecretName } from '../shared/secret'

/** Names that frameworks put in the page on purpose. */
const PUBLIC = /PUBLIC|^(?:VITE|REACT_APP|VUE_APP)_/

export const rule: ComposeRule = {
  id: 'secret-in-build-args',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { build }] of servicesOf(subject)) {
      for (const [variable, value] of Object.entries(build?.args ?? {})) {
        if (!isSecretName(variable) || PUBLIC.test(variable)) continue
        const path = ['services', name, 'build', 'args', variable]
        // A variable that is not set here will be where it matters.
        if (value !== '' || subject.source(path)?.includes('$')) yield* at(subject, path, { service: name, variable })
      }
    }
  },
}
