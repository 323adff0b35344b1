import { parseReference } from '@/lib/oci/reference'
import type { DockerfileRule } from '../../subject'

export const rule: DockerfileRule = {
  id: 'base-latest-tag',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3007' },
  *check({ build }) {
    for (const { stage, base, parent } of build.stages) {
      const reference = parseReference(base)
      if (parent !== null || 'error' in reference) continue
      if (reference.tag === 'latest' && reference.digest === null) yield { range: stage.base.range, params: { base } }
    }
  },
}
