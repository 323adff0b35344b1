import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'
import { didYouMean } from '../../syntax/suggest'

export const rule: DockerfileRule = {
  id: 'UndefinedArgInFrom',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'UndefinedArgInFrom' },
  pass: PASS.from,
  *check({ build }) {
    for (const { stage, undeclaredArgs } of build.stages) {
      for (const { name, suggestion } of undeclaredArgs) {
        const docker = `FROM argument '${name}' is not declared${didYouMean(suggestion)}`
        const params = { name, ...(suggestion === undefined ? {} : { suggestion }) }
        yield { range: stage.from.argsRange, params, docker }
      }
    }
  },
}
