import type { DockerfileRule } from '../../subject'
import { ownSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'path-overwritten',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of ownSteps(build)) {
      if (instruction.name !== 'ENV') continue
      for (const { key, value } of instruction.pairs) {
        if (key.value !== 'PATH' || value === null || /\$\{?PATH\b/.test(value.value)) continue
        // A whole path is written out on purpose.
        if (!/(^|:)["']?\/usr\/bin|(^|:)\/bin/.test(value.value))
          yield { range: value.range, params: { value: value.value } }
      }
    }
  },
}
