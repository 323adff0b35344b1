import { isHttpUrl } from '../../build/copy-sources'
import type { DockerfileRule } from '../../subject'
import { ownSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'download-without-checksum',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction, args } of ownSteps(build)) {
      const at = args.slice(0, -1).findIndex(isHttpUrl)
      const token = instruction.args[at]
      const isChecked = instruction.flags.some(({ name }) => name === 'checksum')
      if (instruction.name === 'ADD' && token !== undefined && !isChecked) yield { range: token.range }
    }
  },
}
