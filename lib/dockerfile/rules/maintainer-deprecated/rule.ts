import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'MaintainerDeprecated',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'MaintainerDeprecated' },
  pass: PASS.instruction,
  *check({ file }) {
    for (const { name, keyword } of file.instructions) {
      const docker = 'Maintainer instruction is deprecated in favor of using label'
      if (name === 'MAINTAINER') yield { range: keyword.range, docker }
    }
  },
}
