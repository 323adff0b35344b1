import type { Project, Service } from '../project'

/** The network stack that a service's container has: its own, on networks of the project, or another's. */
export type Stack =
  /** `owner` is the service itself, or the one whose network it borrows. */
  | { kind: 'project'; owner: string; networks: readonly string[] }
  | { kind: 'none'; owner: string }
  | { kind: 'host' }
  /** Docker's default bridge, where names are not resolved, or a network that is not the project's. */
  | { kind: 'bridge' | 'outside' }

const MAX_LOANS = 10

export function stackOf({ services }: Project, name: string, loans = 0): Stack {
  const service: Service | undefined = services[name]
  const mode = service?.network_mode
  if (!service || loans > MAX_LOANS) return { kind: 'outside' }
  if (mode === undefined) return { kind: 'project', owner: name, networks: Object.keys(service.networks ?? {}) }
  if (mode.startsWith('service:')) return stackOf({ services } as Project, mode.slice('service:'.length), loans + 1)
  if (mode === 'none') return { kind: 'none', owner: name }
  return { kind: mode === 'host' || mode === 'bridge' ? mode : 'outside' }
}
