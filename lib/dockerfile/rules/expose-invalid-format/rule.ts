import { exposedPorts } from '../../build/ports'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'ExposeInvalidFormat',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'ExposeInvalidFormat' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { instruction, args, failed } of build.steps) {
      if (instruction.name !== 'EXPOSE' || failed) continue
      for (const [i, port] of args.entries()) {
        const docker = `EXPOSE instruction should not define an IP address or host-port mapping, found '${port}'`
        const range = instruction.args[i]?.range ?? instruction.argsRange
        if (port.includes(':')) yield { range, params: { port, inside: port.split(':').at(-1) ?? port }, docker }
        if ('error' in exposedPorts(port)) break
      }
    }
  },
}
