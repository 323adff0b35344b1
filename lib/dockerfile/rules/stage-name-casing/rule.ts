import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'StageNameCasing',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'StageNameCasing' },
  pass: PASS.instruction,
  *check({ file }) {
    for (const { name, args } of file.instructions) {
      const stage = args[2]
      if (name !== 'FROM' || args.length !== 3 || stage === undefined) continue
      if (stage.value === stage.value.toLowerCase()) continue
      const docker = `Stage name '${stage.value}' should be lowercase`
      yield { range: stage.range, params: { name: stage.value, lower: stage.value.toLowerCase() }, docker }
    }
  },
}
