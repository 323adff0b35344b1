import type { DockerfileRule } from '../../subject'
import { runsOf, stepsOf } from '../shared/run-commands'

const OPEN = /^(0?[0-7]*[2367]|[ao]*a[ao]*[+=]r?wx?|o[+=]r?wx?|\+r?wx?)$/

export const rule: DockerfileRule = {
  id: 'chmod-777',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands } of runsOf(build, 'chmod')) {
      const removed = new Set(
        commands.filter(({ name }) => name === 'rm').flatMap(({ args }) => args.map(({ value }) => value)),
      )
      for (const command of commands) {
        const { name, args } = command
        const mode = name === 'chmod' ? args.find(({ value }) => !/^-[RvcfH]/.test(value)) : undefined
        // A folder that the same RUN removes is open to nobody.
        if (mode === undefined || args.some(({ value }) => removed.has(value))) continue
        // The sticky bit makes it a shared folder, like /tmp.
        if (OPEN.test(mode.value) && !/^1[0-7]{3}$/.test(mode.value))
          yield { range: command.range, params: { mode: mode.value } }
      }
    }
    for (const { instruction } of stepsOf(build, 'COPY', 'ADD')) {
      const flag = instruction.flags.find(({ name }) => name === 'chmod')
      const mode = flag?.value ?? ''
      if (flag !== undefined && OPEN.test(mode) && !/^1[0-7]{3}$/.test(mode))
        yield { range: flag.range, params: { mode } }
    }
  },
}
