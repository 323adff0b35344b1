import type { DockerfileRule } from '../../subject'
import { stepsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'path-overwritten',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of stepsOf(build, 'ENV')) {
      for (const { key, value } of instruction.pairs) {
        if (key.value !== 'PATH' || value === null || /\$\{?PATH\b/.test(value.value)) continue
        // A whole path is written out on purpose.
        if (!/(^|:)["']?\/usr\/bin|(^|:)\/bin/.test(value.value))
          yield { range: value.range, params: { value: value.value } }
      }
    }
  },
}
