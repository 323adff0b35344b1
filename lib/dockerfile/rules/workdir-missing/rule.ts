import { knownImage } from '@/lib/oci/base-images'
import type { DockerfileRule } from '../../subject'

export const rule: DockerfileRule = {
  id: 'workdir-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build, context }) {
    for (const stage of build.stages) {
      // An image that we do not know may have a folder of its own.
      const isKnown =
        stage.image !== 'scratch' && (knownImage(stage.image) !== null || context.bases?.[stage.image] !== undefined)
      if (!isKnown) continue
      const step = stage.steps.find(({ instruction, args, workingDir, triggered }) => {
        const destination = args.at(-1) ?? '/'
        const copies = instruction.name === 'COPY' || instruction.name === 'ADD'
        return (
          copies && !triggered && workingDir === '/' && !destination.startsWith('/') && instruction.args.length >= 2
        )
      })
      const destination = step?.instruction.args.at(-1)
      if (destination !== undefined) yield { range: destination.range, params: { destination: destination.value } }
    }
  },
}
