import { z } from '@/lib/zod'
import { failed, reached } from './observation'
import { defineObserver } from './observer'

/** The build context leaves out some files. */
export const contextExcludes = defineObserver({
  schema: z.strictObject({
    kind: z.literal('context-excludes'),
    folder: z.string().default('.'),
    paths: z.array(z.string()).min(1).describe('Folders or files, from the context’s root: node_modules, .git.'),
  }),
  observe({ folder, paths }, world) {
    // What is sent does not depend on whether the build succeeds.
    const { sent } = world.build(folder)
    const left = paths.filter((path) => sent.some((file) => file === path || file.startsWith(`${path}/`)))
    if (left.length === 0) return reached
    const file = folder === '.' ? '.dockerignore' : `${folder}/.dockerignore`
    return failed('sent', { paths: left.join(', ') }, { file })
  },
  words: {
    sent: { constat: 'Le contexte de construction contient encore : {paths}.', idee: 'gitignore-suffit' },
  },
})
