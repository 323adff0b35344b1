import { z } from '@/lib/zod'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** No layer of the final image holds a path, not even a layer that a later one hides. */
export const layersFreeOf = defineObserver({
  schema: z.strictObject({
    kind: z.literal('layers-free-of'),
    folder: z.string().default('.'),
    paths: z.array(z.string()).min(1).describe('Ends of paths: node_modules/esbuild, .env.'),
  }),
  observe({ folder, paths }, world) {
    return onImage(world, folder, ({ tree, ownSteps }, file) => {
      for (const path of paths) {
        const holds = (candidate: string) => `${candidate}/`.includes(`/${path}/`)
        const step = ownSteps.find(({ layer }) => layer.some(holds))
        if (!step) continue
        const cause = tree.paths().some(holds) ? 'present' : 'erased'
        return failed(cause, { path, instruction: step.instruction }, { file, range: step.range })
      }
      return reached
    })
  },
  words: {
    present: { constat: 'L’image finale contient {path}.' },
    erased: {
      constat: '{path} n’est plus visible dans l’image finale, mais une de ses couches le garde.',
      idee: 'rm-allege',
    },
  },
})
