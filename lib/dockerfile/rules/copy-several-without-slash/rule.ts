import type { DockerfileRule } from '../../subject'
import { heredocMark } from '../../syntax/heredoc'
import { stepsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'copy-several-without-slash',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3021' },
  *check({ build }) {
    for (const { instruction, args, failed } of stepsOf(build, 'COPY', 'ADD')) {
      if (failed) continue
      const destination = args.at(-1) ?? ''
      const token = instruction.args.at(-1)
      if (args.length < 3 || token === undefined) continue
      const isFolder =
        destination.endsWith('/') || destination === '.' || destination === '..' || destination.endsWith('/.')
      const isHeredoc = instruction.args.some(({ value }) => heredocMark(value) !== null)
      if (!isFolder && !isHeredoc) yield { range: token.range, params: { destination } }
    }
  },
}
