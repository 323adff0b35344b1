import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'
import { readPorts } from '../shared/read-ports'

export const rule: DockerfileRule = {
  id: 'ExposeInvalidFormat',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'ExposeInvalidFormat' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { spec: port, parts, range } of readPorts(build)) {
      if (parts.ip === '' && parts.host === '') continue
      const docker = `EXPOSE instruction should not define an IP address or host-port mapping, found '${port}'`
      yield { range, params: { port, inside: port.split(':').at(-1) ?? port }, docker }
    }
  },
}
