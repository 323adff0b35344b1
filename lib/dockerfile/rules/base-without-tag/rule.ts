import { parseReference } from '@/lib/oci/reference'
import type { DockerfileRule } from '../../subject'

export const rule: DockerfileRule = {
  id: 'base-without-tag',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3006' },
  *check({ build }) {
    for (const { stage, base, parent } of build.stages) {
      const reference = parseReference(base)
      if (parent !== null || base === 'scratch' || 'error' in reference) continue
      if (reference.tag === null && reference.digest === null) yield { range: stage.base.range, params: { base } }
    }
  },
}
