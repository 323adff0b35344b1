import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'
import { ownSteps } from '../shared/run-commands'

const WHERE: ReadonlySet<string | null> = new Set(['RUN', 'CMD', 'ENTRYPOINT'])

export const rule: DockerfileRule = {
  id: 'service-in-build',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of ownSteps(build)) {
      if (!WHERE.has(instruction.name)) continue
      const command = commandsOf(instruction).find(({ name, args }) => {
        const words = args.map(({ value }) => value)
        if (name === 'systemctl') return words.some((word) => ['start', 'enable', 'restart'].includes(word))
        return name === 'service' && ['start', 'restart'].includes(words.at(-1) ?? '')
      })
      if (command !== undefined)
        yield { range: command.range, params: { instruction: instruction.name ?? '', tool: command.name } }
    }
  },
}
