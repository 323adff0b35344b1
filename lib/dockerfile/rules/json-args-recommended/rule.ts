import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'JSONArgsRecommended',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'JSONArgsRecommended' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { instruction, shell, triggered, stage } of build.steps) {
      const { name, json, keyword, args } = instruction
      if ((name !== 'CMD' && name !== 'ENTRYPOINT') || json || (shell?.length ?? 0) > 0) continue
      const docker = `JSON arguments recommended for ${keyword.value} to prevent unintended behavior related to OS signals`
      const place = args.length === 0 ? keyword.range : instruction.argsRange
      // A learner who wrote brackets meant the JSON form: the message says what is wrong with it.
      const isBrokenJson = args[0]?.value.startsWith('[') ? 1 : 0
      yield { range: triggered ? stage.stage.from.range : place, params: { instruction: name, isBrokenJson }, docker }
    }
  },
}
