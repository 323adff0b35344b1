import { z } from '@/lib/zod'
import { failed, reached } from './observation'
import { defineObserver } from './observer'
import { onService } from './on-service'

/** A service's folder is on a named volume of the project: its data outlive the container. */
export const volumeMounted = defineObserver({
  schema: z.strictObject({
    kind: z.literal('volume-mounted'),
    service: z.string(),
    path: z.string().startsWith('/').describe('The folder, in the container.'),
    volume: z.string().describe('The volume’s key at the top level.'),
  }),
  observe({ service, path, volume }, world) {
    return onService(world, service, ({ volumes = [] }, _, at) => {
      const params = { service, path, volume }
      const index = volumes.findIndex(({ target }) => target.replace(/\/$/, '') === path)
      const mount = volumes[index]
      if (!mount) {
        const other = volumes.find(({ source }) => source === volume)
        return other
          ? failed('elsewhere', { ...params, target: other.target }, at('volumes'))
          : failed('absent', params, at('volumes'))
      }
      const place = at('volumes', index)
      if (mount.type === 'bind') return failed('bind', { ...params, source: mount.source ?? '' }, place)
      if (mount.type !== 'volume' || mount.source === undefined) return failed('anonymous', params, place)
      if (mount.source !== volume) return failed('other', { ...params, source: mount.source }, place)
      return mount.read_only ? failed('read-only', params, place) : reached
    })
  },
  words: {
    absent: {
      constat: 'Rien n’est monté dans {path} de « {service} » : sa base part avec le conteneur.',
      idee: 'image-vivante',
    },
    elsewhere: { constat: 'Le volume {volume} est monté dans {target}, mais la base s’écrit dans {path}.' },
    bind: {
      constat: '{path} est un montage lié vers {source}, un dossier de l’hôte, et non le volume nommé {volume}.',
      idee: 'bind-peuple',
    },
    anonymous: {
      constat: '{path} est sur un volume sans nom : le conteneur recréé pourrait en recevoir un autre, vide.',
      idee: 'volume-avec-conteneur',
    },
    other: { constat: '{path} est sur le volume « {source} », et non sur {volume}.' },
    'read-only': { constat: 'Le volume {volume} est monté en lecture seule : la base ne peut pas s’écrire.' },
  },
})
