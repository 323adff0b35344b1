import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'sudo-in-run',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3004' },
  *check({ build }) {
    for (const { commands } of runSteps(build)) {
      const sudo = commands.flatMap(({ words }) => words.slice(0, 3)).find(({ value }) => value === 'sudo')
      if (sudo !== undefined) yield { range: sudo.range }
    }
  },
}
