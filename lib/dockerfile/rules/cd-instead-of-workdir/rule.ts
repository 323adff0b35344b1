import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'cd-instead-of-workdir',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3003' },
  *check({ build }) {
    for (const { commands, step } of runSteps(build)) {
      const [first] = commands
      if (first?.name !== 'cd' || step.instruction.json) continue
      yield { range: first.range, params: { path: first.args[0]?.value ?? '', alone: commands.length === 1 ? 1 : 0 } }
    }
  },
}
