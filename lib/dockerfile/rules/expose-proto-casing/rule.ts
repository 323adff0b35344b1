import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'
import { readPorts } from '../shared/read-ports'

export const rule: DockerfileRule = {
  id: 'ExposeProtoCasing',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'ExposeProtoCasing' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { spec: port, parts, range } of readPorts(build)) {
      if (parts.protocol === parts.protocol.toLowerCase()) continue
      const docker = `Defined protocol '${port}' in EXPOSE instruction should be lowercase`
      yield { range, params: { port, wanted: port.toLowerCase() }, docker }
    }
  },
}
