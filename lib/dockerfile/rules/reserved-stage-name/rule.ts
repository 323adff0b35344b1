import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

const RESERVED: ReadonlySet<string | null> = new Set(['context', 'scratch'])

export const rule: DockerfileRule = {
  id: 'ReservedStageName',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'ReservedStageName' },
  pass: PASS.stageNames,
  *check({ file }) {
    for (const { name, nameToken } of file.stages) {
      if (nameToken === null || name === null || !RESERVED.has(name)) continue
      const docker = `Stage name should not use the same name as reserved stage "${name}"`
      yield { range: nameToken.range, params: { name }, docker }
    }
  },
}
