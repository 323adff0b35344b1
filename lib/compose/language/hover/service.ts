import { code, list, paragraphs } from '@/lib/text/markdown'
import type { Dependency, Project, Service } from '../../project'
import { containerPorts } from '../../rules/shared/ports'
import { mountLine } from './mount'
import { portLine } from './port'

const CONDITIONS: Readonly<Record<Dependency['condition'], string>> = {
  service_started: 'lancé',
  service_healthy: 'en bonne santé',
  service_completed_successfully: 'terminé avec succès',
}

/** What a service is, in a few lines: what it runs, what it opens, what it waits for. */
export function serviceMarkdown(name: string, project: Project | null): string {
  const service = project && Object.hasOwn(project.services, name) ? project.services[name] : undefined
  const title = `**${code(name)}** — service`
  if (!service) return title
  return paragraphs(title, list(serviceLines(service)), reach(name, service))
}

function serviceLines(service: Service): string[] {
  const {
    image,
    build,
    ports = [],
    volumes = [],
    networks,
    depends_on: awaited = {},
    profiles = [],
    healthcheck,
  } = service
  const waits = Object.entries(awaited).map(([other, { condition }]) => `${code(other)} (${CONDITIONS[condition]})`)
  const joined = Object.keys(networks ?? {})
  return [
    ...(build
      ? [
          `Construit depuis ${code(shortPath(build.context))}${build.target === undefined ? '' : `, étape ${code(build.target)}`}`,
        ]
      : []),
    ...(image === undefined ? [] : [build ? `Image nommée ${code(image)}` : `Image ${code(image)}`]),
    ...ports.slice(0, 5).map((port) => capital(portLine(port))),
    ...volumes
      .slice(0, 5)
      .map((mount) =>
        capital(mountLine({ ...mount, ...(mount.source === undefined ? {} : { source: shortPath(mount.source) }) })),
      ),
    ...(service.network_mode === undefined ? [] : [`Réseau ${code(service.network_mode)}, hors du projet`]),
    ...(joined.length > 0 ? [`${joined.length > 1 ? 'Réseaux' : 'Réseau'} : ${joined.map(code).join(', ')}`] : []),
    ...(waits.length > 0 ? [`Attend ${waits.join(', ')}`] : []),
    ...(healthcheck && !healthcheck.disable ? ['A un contrôle de santé'] : []),
    ...(profiles.length > 0 ? [`Profils : ${profiles.map(code).join(', ')}`] : []),
  ]
}

function reach(name: string, service: Service): string | null {
  if (service.network_mode !== undefined) return null
  const [port] = containerPorts(service)
  return `Les autres services le joignent par ${code(port === undefined ? name : `${name}:${port}`)}.`
}

/** A path of the host as the file writes it: from the project's folder. */
function shortPath(path: string): string {
  return path === '/project' ? '.' : path.replace(/^\/project\//, './')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
