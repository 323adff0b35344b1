import type { Project } from '../project'
import { child, type MapNode, type Node, stringOf } from '../yaml/node'

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The services, each after those it depends on, else by name. */
export function serviceNames({ services }: Project): string[] {
  const done = new Set<string>()
  const visit = (name: string) => {
    const service = services[name]
    if (service === undefined || done.has(name)) return
    done.add(name)
    for (const dependency of Object.keys(service.depends_on ?? {}).sort(byName)) visit(dependency)
    names.push(name)
  }
  const names: string[] = []
  for (const name of Object.keys(services).sort(byName)) visit(name)
  return names
}

/** The names of a section's resources. Docker gives them in no order; here, by name. */
export function resourceNames(section: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.keys(section ?? {}).sort(byName)
}

/** The image of each service, by the service's name: the one it will be built under when it names none. */
export function imageNames({ name: project, services }: Project): string[] {
  return Object.keys(services)
    .sort(byName)
    .map((name) => services[name]?.image ?? `${project}-${name}`)
}

/** The models that services use, as `docker model` knows them. */
export function modelNames(project: MapNode): string[] {
  const models = child(project, 'models')
  const all = models?.kind === 'map' ? [...models.entries.values()] : []
  return all.flatMap(({ node }) => stringOf(child(node, 'model')) ?? []).sort(byName)
}

/** Every profile that a service names, started or not. */
export function profileNames(model: MapNode | null): string[] {
  const services = child(model ?? undefined, 'services')
  const all =
    services?.kind === 'map' ? [...services.entries.values()].flatMap(({ node }) => texts(child(node, 'profiles'))) : []
  return [...new Set(all)].sort(byName)
}

function texts(node: Node | undefined): string[] {
  return node?.kind === 'list' ? node.items.flatMap((item) => stringOf(item) ?? []) : []
}
