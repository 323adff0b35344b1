import { z } from '@/lib/zod'
import { failed, onImage, reached } from './observation'
import { defineObserver } from './observer'

/** After a file is edited, a second build takes some commands from the cache. */
export const cacheAfterEdit = defineObserver({
  schema: z.strictObject({
    kind: z.literal('cache-after-edit'),
    folder: z.string().default('.'),
    edit: z.string().describe('The file that is edited between the two builds.'),
    reused: z.array(z.string()).min(1).describe('Starts of commands that must not run again: npm ci.'),
  }),
  observe({ folder, edit, reused }, world) {
    return onImage(world, folder, (first, file) => {
      const wanted = (command: readonly string[]) =>
        reused.some((start) => command.join(' ') === start || command.join(' ').startsWith(`${start} `))
      const steps = first.steps.filter(({ ran }) => ran.some(wanted))
      if (steps.length === 0) return failed('none', { commands: reused.join(', ') }, { file })
      const second = world.edit({ [edit]: `${world.files[edit] ?? ''}\n` }).build(folder)
      if (!second.ok) return failed('broken', { edit }, { file, range: second.failure.range })
      const cached = new Set(second.image.steps.map(({ key }) => key))
      const redone = steps.find(({ key }) => !cached.has(key))
      if (!redone) return reached
      const command = redone.ran.find(wanted)?.join(' ') ?? ''
      // The step to look at is the first one that the edit changes.
      const culprit = first.steps.find(({ key }) => !cached.has(key)) ?? redone
      return failed('redone', { edit, command, culprit: culprit.instruction }, { file, range: culprit.range })
    })
  },
  words: {
    none: { constat: 'Aucune étape n’installe les dépendances.' },
    redone: {
      constat:
        'Après une modification de {edit}, « {command} » est refaite : le cache est perdu dès cette instruction {culprit}.',
      idee: 'copy-ordre',
    },
  },
})
