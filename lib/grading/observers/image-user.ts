import { z } from '@/lib/zod'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** Containers of the image do not run as root. */
export const imageUser = defineObserver({
  schema: z.strictObject({ kind: z.literal('image-user'), folder: z.string().default('.') }),
  observe({ folder }, world) {
    return onImage(world, folder, ({ config, uid }, file) => {
      if (uid !== undefined && uid !== 0) return reached
      const user = config.User?.value ?? ''
      return failed(user === '' ? 'unset' : 'root', { user }, { file, range: config.User?.by?.range })
    })
  },
  words: {
    unset: { constat: 'Aucun utilisateur n’est choisi : le conteneur tourne en root.', idee: 'root-anodin' },
    root: { constat: 'Le conteneur tourne en root (USER {user}).', idee: 'root-anodin' },
  },
})
