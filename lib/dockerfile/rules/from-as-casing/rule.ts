import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'FromAsCasing',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'FromAsCasing' },
  pass: PASS.instruction,
  *check({ file }) {
    for (const { name, keyword, args } of file.instructions) {
      const as = args[1]
      if (name !== 'FROM' || args.length < 3 || as === undefined) continue
      const from = keyword.value
      // `From` is neither: ConsistentInstructionCasing speaks of it.
      const wanted = from === from.toLowerCase() ? as.value.toLowerCase() : as.value.toUpperCase()
      if (as.value === wanted || (from !== from.toLowerCase() && from !== from.toUpperCase())) continue
      const docker = `'${as.value}' and '${from}' keywords' casing do not match`
      yield { range: as.range, params: { as: as.value, from, wanted }, docker }
    }
  },
}
