import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'DuplicateStageName',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'DuplicateStageName' },
  pass: PASS.stageNames,
  *check({ file }) {
    const seen = new Map<string, number>()
    for (const { name, nameToken, from } of file.stages) {
      if (name === null || nameToken === null || from.broken) continue
      const first = seen.get(name)
      const docker = `Duplicate stage name "${name}", stage names should be unique`
      if (first !== undefined) yield { range: nameToken.range, params: { name, line: first }, docker }
      else seen.set(name, nameToken.range.start.line)
    }
  },
}
