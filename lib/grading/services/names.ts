import type { Project, Service } from '@/lib/compose/project'

/** The networks that a service is attached to. */
export function networksOf(service: Service): string[] {
  return Object.keys(service.networks ?? {})
}

/** The service that a host name reaches from another service, over a network they share; 'unshared' when none is. */
export function resolve(project: Project, from: Service, host: string): string | 'unshared' | undefined {
  let unshared = false
  for (const [name, service] of Object.entries(project.services)) {
    const shared = networksOf(service).filter((network) => networksOf(from).includes(network))
    const aliases = networksOf(service).flatMap((network) =>
      shared.includes(network) ? (service.networks?.[network]?.aliases ?? []) : [],
    )
    if (![name, service.container_name, ...aliases].includes(host)) continue
    if (shared.length > 0) return name
    unshared = true
  }
  return unshared ? 'unshared' : undefined
}
