import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'UndefinedVar',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'UndefinedVar' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { undefinedVariables } of build.steps) {
      for (const { name, range, suggestion } of undefinedVariables) {
        const meant = suggestion === undefined ? '' : ` (did you mean $${suggestion}?)`
        const params = { name, ...(suggestion === undefined ? {} : { suggestion }) }
        yield { range, params, docker: `Usage of undefined variable '$${name}'${meant}` }
      }
    }
  },
}
