import { z } from '@/lib/zod'
import { PROJECT_DIR } from '../services/result'
import { failed, reached } from './observation'
import { defineObserver } from './observer'
import { onProject } from './on-service'

/** Services are there, each built from its own folder. */
export const servicesBuilt = defineObserver({
  schema: z.strictObject({
    kind: z.literal('services-built'),
    services: z.record(z.string(), z.string()).describe('Service → folder of its build context.'),
  }),
  observe({ services }, world) {
    return onProject(world, ({ project, where }) => {
      for (const [service, folder] of Object.entries(services)) {
        const found = project.services[service]
        if (!found) return failed('absent', { service }, where([]))
        const at = where(['services', service, 'build'])
        if (!found.build) return failed('no-build', { service, folder }, at)
        const context = found.build.context.replace(`${PROJECT_DIR}/`, '')
        if (context !== folder) return failed('other-folder', { service, folder, context }, at)
      }
      return reached
    })
  },
  words: {
    absent: { constat: 'Aucun service ne s’appelle « {service} ».' },
    'no-build': { constat: 'Le service « {service} » ne dit pas comment construire son image.' },
    'other-folder': { constat: 'L’image de « {service} » se construit depuis « {context} », et non depuis {folder}.' },
  },
})
