import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'NoEmptyContinuation',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'NoEmptyContinuation' },
  pass: PASS.continuation,
  *check({ file }) {
    for (const { emptyContinuations } of file.instructions) {
      const [range] = emptyContinuations
      if (range !== undefined) yield { range, docker: 'Empty continuation line' }
    }
  },
}
