import type { Port } from '@/lib/compose/project'
import { z } from '@/lib/zod'
import { failed, reached } from './observation'
import { defineObserver } from './observer'
import { onProject } from './on-service'

/** The host reaches these ports, and no other. */
export const portsPublished = defineObserver({
  schema: z.strictObject({
    kind: z.literal('ports-published'),
    published: z
      .array(z.strictObject({ service: z.string(), host: z.int(), container: z.int() }))
      .describe('What the host must reach; every other published port is too much.'),
  }),
  observe({ published }, world) {
    return onProject(world, ({ project, where }) => {
      for (const { service, host, container } of published) {
        const ports = project.services[service]?.ports ?? []
        const at = where(['services', service, 'ports'])
        const params = { service, host, container }
        if (!ports.some((port) => reaches(port, host, container))) {
          const near = ports.find(({ published }) => published === String(host))
          return near ? failed('other-target', { ...params, target: near.target }, at) : failed('absent', params, at)
        }
      }
      for (const [service, { ports = [] }] of Object.entries(project.services)) {
        for (const [index, port] of ports.entries()) {
          if (published.some((one) => one.service === service && reaches(port, one.host, one.container))) continue
          const place = where(['services', service, 'ports', index])
          return failed('extra', { service, target: port.target }, place)
        }
      }
      return reached
    })
  },
  words: {
    absent: {
      constat: 'Le port {container} de « {service} » n’est pas publié sur le port {host} de l’hôte.',
      idee: 'expose-ouvre',
    },
    'other-target': {
      constat: 'Le port {host} de l’hôte mène au port {target} de « {service} », qui écoute sur {container}.',
    },
    extra: {
      constat:
        'Le port {target} de « {service} » est publié sur l’hôte : n’importe qui peut l’atteindre sans passer par le frontend.',
      idee: 'ports-entre-services',
    },
  },
})

function reaches({ target, published, protocol }: Port, host: number, container: number): boolean {
  return target === container && published === String(host) && protocol === 'tcp'
}
