import { z } from '@/lib/zod'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** The image documents a port. */
export const imageExposes = defineObserver({
  schema: z.strictObject({
    kind: z.literal('image-exposes'),
    folder: z.string().default('.'),
    port: z
      .string()
      .regex(/^\d+\/(tcp|udp|sctp)$/)
      .describe('As in docker image inspect: 4000/tcp.'),
  }),
  observe({ folder, port }, world) {
    return onImage(world, folder, ({ config }, file) => {
      if (config.ExposedPorts.has(port)) return reached
      const [other] = config.ExposedPorts
      if (!other) return failed('none', { port }, { file })
      return failed('other', { port, other: other[0] }, { file, range: other[1].by?.range })
    })
  },
  words: {
    none: { constat: 'L’image ne documente aucun port.' },
    other: { constat: 'L’image documente le port {other}, alors que le service écoute sur {port}.' },
  },
})
