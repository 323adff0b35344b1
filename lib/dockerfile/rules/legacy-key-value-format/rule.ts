import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'LegacyKeyValueFormat',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'LegacyKeyValueFormat' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { instruction, triggered, stage, failed } of build.steps) {
      const [pair] = instruction.pairs
      if (!pair?.legacy || failed) continue
      const { name, keyword, argsRange } = instruction
      const docker = `"${keyword.value} key=value" should be used instead of legacy "${keyword.value} key value" format`
      const range = triggered ? stage.stage.from.range : argsRange
      yield { range, params: { instruction: name ?? '', key: pair.key.value, value: pair.value?.value ?? '' }, docker }
    }
  },
}
