import type { DockerfileRule } from '../../subject'
import { stepsOf } from '../shared/run-commands'

const COPY_FLAGS = /^--(from|chown|chmod|link|exclude)(=|$)/

export const rule: DockerfileRule = {
  id: 'flag-after-arguments',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of stepsOf(build, 'COPY', 'ADD')) {
      const late = instruction.json ? undefined : instruction.args.find(({ value }) => COPY_FLAGS.test(value))
      if (late !== undefined)
        yield { range: late.range, params: { flag: late.value, instruction: instruction.name ?? '' } }
    }
  },
}
