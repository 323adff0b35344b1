import type { DockerfileRule } from '../../subject'
import { stepsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'frontend-variable-kept',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of stepsOf(build, 'ENV')) {
      const pair = instruction.pairs.find(({ key }) => key.value === 'DEBIAN_FRONTEND')
      if (pair) yield { range: pair.key.range }
    }
  },
}
