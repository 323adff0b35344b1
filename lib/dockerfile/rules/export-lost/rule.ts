import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'
import { stepsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'export-lost',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of stepsOf(build, 'RUN')) {
      const commands = commandsOf(instruction)
      const last = commands.at(-1)
      // What follows in the same RUN sees the variable: only a last export is lost.
      if (last?.name !== 'export' || last.args.length === 0) continue
      yield { range: last.range, params: { variable: last.args[0]?.value.split('=')[0] ?? '' } }
    }
  },
}
