import type { DockerfileRule } from '../../subject'
import { ownSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'frontend-variable-kept',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of ownSteps(build)) {
      const pair = instruction.name === 'ENV' && instruction.pairs.find(({ key }) => key.value === 'DEBIAN_FRONTEND')
      if (pair) yield { range: pair.key.range }
    }
  },
}
