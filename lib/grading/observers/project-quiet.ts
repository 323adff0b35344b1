import { describe } from '@/lib/compose/describe'
import { z } from '@/lib/zod'
import { failed, reached } from './observation'
import { defineObserver } from './observer'
import { onProject } from './on-service'

/** Compose reads the project without a warning. */
export const projectQuiet = defineObserver({
  schema: z.strictObject({ kind: z.literal('project-quiet') }),
  observe(_, world) {
    return onProject(world, ({ warnings }) => {
      const warning = warnings[0]
      if (!warning) return reached
      const { rule, file, range } = warning
      return failed(rule, { message: describe(warning).message }, { ...(file === undefined ? {} : { file }), range })
    })
  },
  words: {
    'obsolete-version': {
      constat: 'Compose avertit : la clé version est obsolète, elle est ignorée.',
      pourquoi: 'Depuis Compose V2, le format n’a plus de version à annoncer.',
      pistes: ['Retirez la ligne version.'],
      idee: 'version-obligatoire',
    },
    'variable-unset': { constat: 'Compose avertit : {message}', section: 'env-compose' },
  },
})
