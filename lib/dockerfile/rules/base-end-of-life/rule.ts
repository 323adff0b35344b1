import { endOfLife } from '@/lib/oci/end-of-life'
import type { DockerfileRule } from '../../subject'

export const rule: DockerfileRule = {
  id: 'base-end-of-life',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { stage, base, parent } of build.stages) {
      const ended = parent === null && base !== 'scratch' ? endOfLife(base) : null
      if (ended !== null) yield { range: stage.base.range, params: { ...ended } }
    }
  },
}
