import type { EvaluatedStage } from '../../build/types'
import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'

export const rule: DockerfileRule = {
  id: 'chown-in-another-layer',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    /** The stages where something has been copied so far. */
    const copied = new Set<EvaluatedStage>()
    for (const { instruction, stage, triggered } of build.steps) {
      if (instruction.name === 'COPY' || instruction.name === 'ADD') copied.add(stage)
      const commands = instruction.name === 'RUN' && !triggered && copied.has(stage) ? commandsOf(instruction) : []
      const [only] = commands
      const isRecursive = only?.name === 'chown' && only.args.some(({ value }) => /^-[a-z]*R/.test(value))
      if (only === undefined || commands.length !== 1 || !isRecursive) continue
      yield { range: only.range, params: { owner: only.operands[0]?.value ?? '' } }
    }
  },
}
