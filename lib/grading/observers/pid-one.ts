import { z } from '@/lib/zod'
import { startOf } from '../build/start'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** The program is process 1 (or the child of a proper init), so that it receives SIGTERM itself. */
export const pidOne = defineObserver({
  schema: z.strictObject({
    kind: z.literal('pid-one'),
    folder: z.string().default('.'),
    program: z.string().describe('The program: node.'),
  }),
  observe({ folder, program }, world) {
    return onImage(world, folder, (image, file) => {
      const { argv, via, range } = startOf(image)
      if (argv[0]?.split('/').at(-1) !== program) {
        return failed('other', { command: argv.join(' ') || '(rien)' }, { file, range })
      }
      return via === undefined ? reached : failed(via, { program }, { file, range })
    })
  },
  words: {
    shell: {
      constat: 'La commande est donnée à un shell, /bin/sh -c : c’est lui que le conteneur démarre.',
      idee: 'shell-signal',
    },
    npm: { constat: 'La commande passe par npm : c’est npm, et non {program}, que docker stop prévient.' },
    other: { constat: 'Le conteneur démarre « {command} ».' },
  },
})
