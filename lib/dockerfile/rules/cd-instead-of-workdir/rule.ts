import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

const TEMPORARY = /^(?:\/tmp|\/var\/tmp|\/usr\/src|\$\(mktemp|\$\{?\w*(?:tmp|temp)\w*\}?)(?:\/|$|\s)/i

export const rule: DockerfileRule = {
  id: 'cd-instead-of-workdir',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3003' },
  *check({ build }) {
    for (const { commands, step } of runSteps(build)) {
      const [first] = commands
      if (first?.name !== 'cd' || step.instruction.json) continue
      // A passage through a folder for temporary work, or of this RUN only, is not where the rest of the file should be.
      if (commands.length > 1 && TEMPORARY.test(first.args[0]?.value ?? '')) continue
      yield { range: first.range, params: { path: first.args[0]?.value ?? '', alone: commands.length === 1 ? 1 : 0 } }
    }
  },
}
