import { z } from '@/lib/zod'
import { failed, reached } from './observation'
import { defineObserver } from './observer'
import { onService } from './on-service'

/** Compose starts a service after others, once they are started or healthy. */
export const waitsFor = defineObserver({
  schema: z.strictObject({
    kind: z.literal('waits-for'),
    service: z.string(),
    on: z.record(z.string(), z.enum(['started', 'healthy'])).describe('The services it waits for, and until when.'),
  }),
  observe({ service, on }, world) {
    return onService(world, service, ({ depends_on = {} }, { project }, at) => {
      for (const [target, until] of Object.entries(on)) {
        const params = { service, target }
        const condition = depends_on[target]?.condition
        if (condition === undefined) return failed('absent', params, at('depends_on'))
        const place = at('depends_on', target)
        if (condition === 'service_completed_successfully') return failed('completed', params, place)
        if (until === 'healthy' && condition !== 'service_healthy') return failed('started-only', params, place)
        const check = project.services[target]?.healthcheck
        if (condition === 'service_healthy' && (check === undefined || check.disable))
          return failed('no-check', params, place)
      }
      return reached
    })
  },
  words: {
    absent: { constat: '« {service} » n’attend pas « {target} » : Compose les démarre ensemble.' },
    'started-only': {
      constat: '« {service} » attend que « {target} » soit démarré, pas qu’il réponde.',
      idee: 'depends-pret',
    },
    'no-check': {
      constat: '« {service} » attend que « {target} » soit en bonne santé, mais rien ne contrôle sa santé.',
    },
    completed: { constat: '« {service} » attend la fin de « {target} », qui n’est pas fait pour se terminer.' },
  },
})
