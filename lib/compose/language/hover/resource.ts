import { code, list, paragraphs } from '@/lib/text/markdown'
import type { Project, Service } from '../../project'
import type { NameKind } from '../names/kinds'
import { serviceMarkdown } from './service'

const TITLES: Readonly<Record<NameKind, string>> = {
  service: 'service',
  network: 'réseau du projet',
  volume: 'volume nommé du projet',
  secret: 'secret du projet',
  config: 'configuration du projet',
  model: 'modèle de langage du projet',
  profile: 'profil',
}

const SECTIONS = { network: 'networks', volume: 'volumes', secret: 'secrets', config: 'configs' } as const

/** What a name of the project stands for, and who uses it. */
export function resourceMarkdown(kind: NameKind, name: string, project: Project | null): string {
  if (kind === 'service') return serviceMarkdown(name, project)
  const title = `**${code(name)}** — ${TITLES[kind]}`
  return project
    ? paragraphs(title, list([...ownLines(kind, name, project), ...userLines(kind, name, project)]))
    : title
}

function ownLines(kind: NameKind, name: string, project: Project): string[] {
  if (kind === 'profile' || kind === 'model' || kind === 'service') return []
  const declared = project[SECTIONS[kind]]
  const resource = declared && Object.hasOwn(declared, name) ? declared[name] : undefined
  if (!resource) return []
  const { driver, external } = resource
  const { file, environment, content } = resource as { file?: unknown; environment?: unknown; content?: unknown }
  return [
    external ? `Existe hors du projet, sous le nom ${code(resource.name)}` : `Nom réel : ${code(resource.name)}`,
    ...(typeof driver === 'string' ? [`Pilote ${code(driver)}`] : []),
    ...('internal' in resource && resource.internal ? ['Coupé de l’extérieur'] : []),
    ...(typeof file === 'string' ? [`Lu dans ${code(file.replace(/^\/project\//, './'))}`] : []),
    ...(typeof environment === 'string' ? [`Lu dans la variable ${code(environment)} du terminal`] : []),
    ...(typeof content === 'string' ? ['Écrit dans le fichier Compose'] : []),
  ]
}

function userLines(kind: NameKind, name: string, { services }: Project): string[] {
  const users = Object.entries(services).flatMap(([service, one]) => {
    const how = usage(kind, name, one)
    return how === null ? [] : [`${code(service)}${how}`]
  })
  if (users.length > 0) return [`${VERBS[kind]} ${users.join(', ')}`]
  return kind === 'profile' ? [] : ['Aucun service ne s’en sert']
}

const VERBS: Readonly<Record<NameKind, string>> = {
  service: '',
  network: 'Rejoint par',
  volume: 'Monté par',
  secret: 'Donné à',
  config: 'Donnée à',
  model: 'Employé par',
  profile: 'Démarre',
}

/** How a service uses the name: a few words after its own, or null when it does not. */
function usage(kind: NameKind, name: string, service: Service): string | null {
  switch (kind) {
    case 'network': {
      if (!service.networks || !Object.hasOwn(service.networks, name)) return null
      const aliases = service.networks[name]?.aliases ?? []
      return aliases.length > 0 ? `, aussi nommé ${aliases.map(code).join(', ')}` : ''
    }
    case 'volume': {
      const mount = service.volumes?.find(({ type, source }) => type === 'volume' && source === name)
      return mount ? ` dans ${code(mount.target)}` : null
    }
    case 'secret':
    case 'config': {
      const given = (kind === 'secret' ? service.secrets : service.configs)?.find(({ source }) => source === name)
      return given ? ` dans ${code(given.target ?? `/${name}`)}` : null
    }
    case 'profile':
      return service.profiles?.includes(name) ? '' : null
    default:
      return null
  }
}
