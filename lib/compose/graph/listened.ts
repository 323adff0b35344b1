import { listeningPorts } from '../rules/shared/listening'
import { containerPorts } from '../rules/shared/ports'
import type { ComposeSubject } from '../subject'

/** The container ports that a service is known to listen on: the file says so, or its image or Dockerfile does. In order. */
export function listenedPorts(subject: ComposeSubject, name: string): number[] {
  const service = subject.project.services[name]
  if (!service) return []
  const known = listeningPorts(subject, service)?.ports ?? []
  return [...new Set([...containerPorts(service), ...known])].sort((a, b) => a - b)
}
