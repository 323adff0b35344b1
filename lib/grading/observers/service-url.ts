import { z } from '@/lib/zod'
import { resolve } from '../services/names'
import { failed, reached } from './observation'
import { defineObserver } from './observer'
import { onService } from './on-service'

/** A variable of a service holds an address that reaches another service, over the project's network. */
export const serviceUrl = defineObserver({
  schema: z.strictObject({
    kind: z.literal('service-url'),
    service: z.string(),
    name: z.string().describe('The variable.'),
    target: z.string().describe('The service it must reach.'),
    port: z.int().describe('The port that the target listens on, in its container.'),
  }),
  observe({ service, name, target, port }, world) {
    return onService(world, service, (from, { project }, at) => {
      const value = from.environment?.[name] ?? ''
      const params = { service, name, target, port, value }
      if (value === '') return failed('absent', params, at('environment'))
      const place = at('environment', name)
      const url = URL.canParse(value) ? new URL(value) : undefined
      if (url?.protocol !== 'http:') return failed('not-http', params, place)
      if (['localhost', '127.0.0.1', '[::1]', '0.0.0.0'].includes(url.hostname))
        return failed('localhost', params, place)
      if (url.hostname === 'host.docker.internal') return failed('host', params, place)
      const found = resolve(project, from, url.hostname)
      if (found === 'unshared') return failed('unshared', { ...params, host: url.hostname }, place)
      if (found !== target) return failed('unknown', { ...params, host: url.hostname }, place)
      const used = Number(url.port || 80)
      return used === port ? reached : failed('port', { ...params, used }, place)
    })
  },
  words: {
    absent: { constat: 'Dans le conteneur de « {service} », {name} n’est pas définie.' },
    'not-http': { constat: '{name} vaut « {value} », qui n’est pas une adresse http://nom:port.' },
    localhost: {
      constat: '{name} vaut « {value} » : depuis « {service} », localhost est « {service} » lui-même.',
      idee: 'localhost-partage',
    },
    host: { constat: '{name} passe par la machine hôte au lieu du réseau du projet.', idee: 'ports-entre-services' },
    unshared: { constat: '« {service} » et « {host} » n’ont pas de réseau en commun : le nom ne se résout pas.' },
    unknown: { constat: '« {host} » ne désigne pas le service {target} sur le réseau du projet.' },
    port: {
      constat: '{name} vise le port {used}, alors que « {target} » écoute sur {port} dans son conteneur.',
      idee: 'port-publie-interne',
    },
  },
})
