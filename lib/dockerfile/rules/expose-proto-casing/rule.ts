import { exposedPorts } from '../../build/ports'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'ExposeProtoCasing',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'ExposeProtoCasing' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { instruction, args, failed } of build.steps) {
      if (instruction.name !== 'EXPOSE' || failed) continue
      for (const [i, port] of args.entries()) {
        if ('error' in exposedPorts(port)) break
        const protocol = port.split(':').at(-1)?.split('/')[1] ?? ''
        const docker = `Defined protocol '${port}' in EXPOSE instruction should be lowercase`
        const range = instruction.args[i]?.range ?? instruction.argsRange
        if (protocol !== protocol.toLowerCase()) yield { range, params: { port, wanted: port.toLowerCase() }, docker }
      }
    }
  },
}
