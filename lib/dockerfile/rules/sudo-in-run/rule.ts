import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'sudo-in-run',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3004' },
  *check({ build }) {
    for (const { commands } of runSteps(build)) {
      for (const { words } of commands) {
        const sudo = words.findIndex(({ value }) => value === 'sudo')
        const word = sudo < 3 ? words[sudo] : undefined
        if (word === undefined) continue
        yield { range: word.range }
        // Once a RUN: the others go the same way.
        break
      }
    }
  },
}
