import type { Port, Service } from '../../project'
import type { ComposeSubject } from '../../subject'
import { servicesOf } from './finding'
import { storeOf } from './image'

const known = new WeakMap<Service, ReadonlySet<number>>()

/** The ports a service listens on, as far as the file tells: `ports`, `expose`, and the usual port of a known store. */
export function containerPorts(service: Service): ReadonlySet<number> {
  const found = known.get(service) ?? readPorts(service)
  known.set(service, found)
  return found
}

function readPorts(service: Service): ReadonlySet<number> {
  const ports = new Set<number>((service.ports ?? []).map((port) => port.target))
  for (const exposed of service.expose ?? []) {
    const port = Number.parseInt(exposed, 10)
    if (Number.isInteger(port)) ports.add(port)
  }
  const store = storeOf(service.image)
  if (store) ports.add(store.port)
  return ports
}

/** The host ports of a published port: one, several for a range, none when Docker chooses. */
export function hostPorts({ published }: Port): number[] {
  const [from, to = from] = (published ?? '').split('-').map(Number)
  if (published === undefined || from === undefined || to === undefined || !from) return []
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** Whether a published port is open on every address of the host. */
export function isOpenToAll({ host_ip }: Port): boolean {
  return host_ip === undefined || host_ip === '0.0.0.0' || host_ip === '::'
}

const byPort = new WeakMap<ComposeSubject['project'], ReadonlyMap<number, readonly string[]>>()

/** The services that a port may lead to, in the container or from the host, in the order of the file. */
export function servicesAt(subject: ComposeSubject, port: number): readonly string[] {
  const known = byPort.get(subject.project) ?? indexPorts(subject)
  byPort.set(subject.project, known)
  return known.get(port) ?? []
}

function indexPorts(subject: ComposeSubject): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const [name, service] of servicesOf(subject)) {
    for (const port of new Set([...containerPorts(service), ...(service.ports ?? []).flatMap(hostPorts)])) {
      const names = found.get(port)
      if (names) names.push(name)
      else found.set(port, [name])
    }
  }
  return found
}
