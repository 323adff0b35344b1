import { z } from '@/lib/zod'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** Containers of the image start with an environment variable. */
export const imageEnv = defineObserver({
  schema: z.strictObject({
    kind: z.literal('image-env'),
    folder: z.string().default('.'),
    name: z.string(),
    value: z.string(),
  }),
  observe({ folder, name, value }, world) {
    return onImage(world, folder, ({ config }, file) => {
      const set = config.Env.get(name)
      if (set?.value === value) return reached
      if (set) return failed('other', { name, value, found: set.value }, { file, range: set.by?.range })
      return failed('absent', { name, value }, { file })
    })
  },
  words: {
    absent: { constat: 'Dans le conteneur, {name} n’est pas définie.' },
    other: { constat: 'Dans le conteneur, {name} vaut « {found} » et non « {value} ».' },
  },
})
