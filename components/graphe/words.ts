import type { Graph, GraphEdge, GraphNode } from '@/lib/compose/graph/graph'
import type { Apart, Published } from '@/lib/compose/graph/reach'
import type { Dependency, Port } from '@/lib/compose/project'

const KINDS: Readonly<Record<GraphNode['kind'], string>> = {
  service: 'service',
  network: 'réseau',
  volume: 'volume',
  host: 'machine hôte',
}

/** « service web », « réseau back ». */
export function nameOf({ kind, name }: GraphNode): string {
  return kind === 'host' ? 'machine hôte' : `${KINDS[kind]} ${name}`
}

/** What a node is, in a few words, after its name. */
export function natureOf({ kind, made, replicas, profiles, external }: GraphNode): string {
  const parts = [
    ...(kind === 'service' && made !== '' ? [/^[./~]/.test(made) ? `construit depuis ${made}` : `image ${made}`] : []),
    ...(replicas > 1 ? [`${replicas} répliques`] : []),
    ...(profiles.length > 0 ? [`${profiles.length > 1 ? 'profils' : 'profil'} ${profiles.join(', ')}`] : []),
    ...(external ? ['existe hors du projet'] : []),
  ]
  return parts.join(', ')
}

const CONDITIONS: Readonly<Record<Dependency['condition'], string>> = {
  service_started: '',
  service_healthy: 'en bonne santé',
  service_completed_successfully: 'terminé',
}

/** What is written along a tie of the drawing: nothing, a line, or a line for each port. */
export function lineOf({ detail }: GraphEdge): readonly string[] {
  switch (detail.kind) {
    case 'waits':
      return [CONDITIONS[detail.condition]].filter((text) => text !== '')
    case 'publishes':
      return detail.ports.slice(0, 4).map(portOf)
    case 'mounts':
      return [detail.target.length > 24 ? `…${detail.target.slice(-23)}` : detail.target]
    case 'lends':
      return ['même réseau']
    case 'joins':
      return []
  }
}

/** « 8080 → 80 ». */
function portOf({ published, target, protocol }: Port): string {
  return `${published ?? 'libre'} → ${target}${protocol === 'tcp' ? '' : `/${protocol}`}`
}

/** What a tie says of one of its ends, as a sentence without a full stop. */
export function sentenceOf({ nodes }: Graph, { from, to, detail }: GraphEdge, self: GraphNode): string {
  const isFrom = self.id === from
  const other = nodes.find(({ id }) => id === (isFrom ? to : from))
  const name = other ? (other.kind === 'service' ? other.name : nameOf(other)) : ''
  switch (detail.kind) {
    case 'waits':
      return waiting(detail.condition, name, isFrom)
    case 'publishes':
      return `${isFrom ? `vers ${name}` : 'publié'}\u00a0: ${detail.ports.map((port) => `hôte ${portOf(port)}`).join(', ')}`
    case 'mounts': {
      const how = `${detail.target}${detail.readOnly ? ', en lecture seule' : ''}`
      return isFrom ? `monte le ${name} sur ${how}` : `monté par ${name} sur ${how}`
    }
    case 'joins': {
      const aliases = detail.aliases.length > 0 ? `, aussi nommé ${detail.aliases.join(', ')}` : ''
      return isFrom ? `sur le ${name}${aliases}` : `rejoint par ${name}${aliases}`
    }
    case 'lends':
      return isFrom ? `emprunte le réseau de ${name}` : `prête son réseau à ${name}`
  }
}

function waiting(condition: Dependency['condition'], name: string, isFrom: boolean): string {
  const end = {
    service_started: '',
    service_healthy: ' soit en bonne santé',
    service_completed_successfully: ' ait fini',
  }[condition]
  if (end === '') return isFrom ? `démarre après ${name}` : `démarre avant ${name}`
  return isFrom ? `attend que ${name}${end}` : `${name} attend qu’il${end}`
}

/** Why one service cannot join another. */
export const OBSTACLES: Readonly<Record<Apart['why'], string>> = {
  apart: 'non : aucun réseau en commun',
  'no-network': 'non : l’un des deux n’a pas de réseau',
  'on-host': 'pas par son nom : il est sur le réseau de l’hôte',
  unpublished: 'non : il ne publie rien sur l’hôte',
  bridge: 'pas par son nom : le réseau « bridge » de Docker n’en donne pas',
  outside: 'cela dépend d’un réseau hors du projet',
}

/** Where a published port answers on the host: on which port, and at which address. */
export function addressOf({ address, host }: Published): { port: string; where: string } {
  const port = host === undefined ? 'un port libre' : host.includes('-') ? `un port libre de ${host}` : host
  const isOpen = address === undefined || address === '0.0.0.0' || address === '::'
  return { port, where: isOpen ? 'toutes ses adresses' : address }
}
