import { describe } from '@/lib/compose/describe'
import { z } from '@/lib/zod'
import { failed, reached } from './observation'
import { defineObserver } from './observer'

/** `docker compose config` accepts the project. */
export const projectLoads = defineObserver({
  schema: z.strictObject({ kind: z.literal('project-loads') }),
  observe(_, world) {
    const loaded = world.project()
    if (loaded.ok) return reached
    const error = loaded.errors[0]
    if (!error) return failed('refused', { message: '' }, { file: loaded.file })
    const { file = loaded.file, range } = error
    return failed('refused', { message: describe(error).message }, { file, range })
  },
  words: { refused: { constat: 'Compose refuse le projet : {message}' } },
})
