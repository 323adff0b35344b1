import type { DockerfileRule } from '../../subject'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apt-key-removed',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands } of runsOf(build, 'apt-key')) {
      const command = commands.find(({ name, args }) => name === 'apt-key' && args.length > 0)
      if (command !== undefined) yield { range: command.range }
    }
  },
}
