import { z } from '@/lib/zod'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** A folder is in the image and its user may write in it: what a named volume mounted there starts from. */
export const pathWritable = defineObserver({
  schema: z.strictObject({
    kind: z.literal('path-writable'),
    folder: z.string().default('.'),
    path: z.string().startsWith('/').describe('The folder, in the image.'),
  }),
  observe({ folder, path }, world) {
    return onImage(world, folder, ({ tree, uid, config, ownSteps }, file) => {
      const node = tree.get(path)
      if (node?.type !== 'dir') return failed('absent', { path }, { file })
      // The owner's right, or everybody's.
      const may = uid === 0 || (node.uid === uid ? node.mode & 0o200 : node.mode & 0o002)
      if (may) return reached
      const step = ownSteps.findLast(({ layer }) => layer.includes(path))
      return failed('not-owner', { path, user: config.User?.value ?? 'root' }, { file, range: step?.range })
    })
  },
  words: {
    absent: { constat: 'Le dossier {path} n’existe pas dans l’image.' },
    'not-owner': {
      constat: 'Le dossier {path} n’appartient pas à l’utilisateur du conteneur ({user}) : il ne peut pas y écrire.',
      idee: 'user-copy',
    },
  },
})
