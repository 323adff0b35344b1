import { quote } from '../../shell/expand'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

const SECRET = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i
const PUBLIC = /(?:_|^)public(?:_|$)/i

export const rule: DockerfileRule = {
  id: 'SecretsUsedInArgOrEnv',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'SecretsUsedInArgOrEnv' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { instruction, pairs, triggered, stage, failed } of build.steps) {
      if (instruction.name !== 'ARG' && (instruction.name !== 'ENV' || failed)) continue
      for (const [i, { key }] of pairs.entries()) {
        if (!SECRET.test(key) || PUBLIC.test(key)) continue
        const docker = `Do not use ARG or ENV instructions for sensitive data (${instruction.name} ${quote(key)})`
        const written = instruction.pairs[i]?.key.range ?? instruction.argsRange
        yield {
          range: triggered ? stage.stage.from.range : written,
          params: { instruction: instruction.name, key },
          docker,
        }
      }
    }
  },
}
