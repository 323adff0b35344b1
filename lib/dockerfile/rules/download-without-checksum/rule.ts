import { isHttpUrl } from '../../build/copy-sources'
import type { DockerfileRule } from '../../subject'
import { stepsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'download-without-checksum',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction, args } of stepsOf(build, 'ADD')) {
      const at = args.slice(0, -1).findIndex(isHttpUrl)
      const token = instruction.args[at]
      const isChecked = instruction.flags.some(({ name }) => name === 'checksum')
      if (token !== undefined && !isChecked) yield { range: token.range }
    }
  },
}
