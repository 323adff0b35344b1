import { z } from '@/lib/zod'
import { failed, reached } from './observation'
import { defineObserver } from './observer'
import { onService } from './on-service'

const OTHER = 'une-autre-valeur'

/** A variable of a service comes from a file: when the file changes, the container's variable changes. */
export const envFollowsFile = defineObserver({
  schema: z.strictObject({
    kind: z.literal('env-follows-file'),
    service: z.string(),
    file: z.string().describe('The file of variables: auth-service/.env.'),
    name: z.string().describe('A variable of it.'),
  }),
  observe({ service, file, name }, world) {
    return onService(world, service, ({ environment = {} }, _, at) => {
      const params = { service, file, name }
      const found = environment[name]
      if (found === undefined || found === null) return failed('absent', params, at('env_file'))
      const text = world.files[file] ?? ''
      const edited = text.replace(new RegExp(`^${name}=.*$`, 'm'), `${name}=${OTHER}`)
      const after = world.edit({ [file]: edited }).project()
      const follows = after.ok && after.project.services[service]?.environment?.[name] === OTHER
      return follows ? reached : failed('copied', params, at('environment', name))
    })
  },
  words: {
    absent: { constat: 'Dans le conteneur de « {service} », {name} n’est pas définie.', idee: 'env-env-file' },
    copied: { constat: '{name} a une valeur, mais elle ne vient pas de {file} : changer le fichier ne change rien.' },
  },
})
