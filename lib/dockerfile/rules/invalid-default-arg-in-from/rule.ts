import { parseReference } from '@/lib/oci/reference'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'InvalidDefaultArgInFrom',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'InvalidDefaultArgInFrom' },
  pass: PASS.defaultArgs,
  *check({ build }) {
    for (const { stage, defaultBase } of build.stages) {
      // BuildKit gives up on the whole check when a value cannot be computed.
      if (defaultBase === null) return
      if (defaultBase !== '' && !('error' in parseReference(defaultBase))) continue
      const docker = `Default value for ARG ${stage.base.value} results in empty or invalid base image name`
      yield { range: stage.base.range, params: { base: stage.base.value, value: defaultBase }, docker }
    }
  },
}
