import type { DockerfileRule } from '../../subject'
import { ownSteps } from '../shared/run-commands'

const COMMANDS: ReadonlySet<string | null> = new Set(['CMD', 'ENTRYPOINT', 'RUN'])

export const rule: DockerfileRule = {
  id: 'json-in-one-word',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction, stage } of ownSteps(build)) {
      const [first] = instruction.args
      if (!COMMANDS.has(instruction.name) || !instruction.json || first === undefined || !/\S\s+\S/.test(first.value))
        continue
      // Behind an entrypoint, the words of CMD are arguments, and an argument may hold spaces.
      if (instruction.name === 'CMD' && stage.config.Entrypoint?.by != null) continue
      yield { range: first.range, params: { text: first.value } }
    }
  },
}
