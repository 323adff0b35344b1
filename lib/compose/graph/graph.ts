import type { Origin } from '../load'
import type { Dependency, Port } from '../project'
import { servicesOf } from '../rules/shared/finding'
import type { ComposeSubject } from '../subject'
import type { Path } from '../yaml/node'

export type NodeKind = 'service' | 'network' | 'volume' | 'host'

export interface GraphNode {
  /** `service:web`. */
  id: string
  kind: NodeKind
  name: string
  /** Of a service, its image, or the folder it is built from. */
  made: string
  /** How many containers a service starts. */
  replicas: number
  /** The profiles that start it; none: always. */
  profiles: readonly string[]
  /** It exists outside the project. */
  external: boolean
  /** Where its key is written; null for what the project implies (its default network). */
  origin: Origin | null
  /** The last line of what is said of it there; 0 without an origin. */
  lastLine: number
}

export interface GraphEdge {
  id: string
  from: string
  to: string
  detail: EdgeDetail
  /** Where it is written. */
  origin: Origin | null
}

/** `waits`: the first starts after the second. `lends`: it has the network stack of the second. */
export type EdgeDetail =
  | { kind: 'waits'; condition: Dependency['condition']; required: boolean }
  | { kind: 'lends' }
  | { kind: 'joins'; aliases: readonly string[] }
  | { kind: 'mounts'; target: string; readOnly: boolean }
  | { kind: 'publishes'; ports: readonly Port[] }

export interface Graph {
  nodes: readonly GraphNode[]
  edges: readonly GraphEdge[]
}

/** The services of a project, the networks and named volumes they use, the host where they publish, and what ties them. */
export function graphOf(subject: ComposeSubject): Graph {
  return { nodes: nodesOf(subject), edges: edgesOf(subject) }
}

function nodesOf(subject: ComposeSubject): GraphNode[] {
  const { project, keyOrigin } = subject
  const plain = { made: '', replicas: 1, profiles: [], external: false }
  const services = servicesOf(subject).map(
    ([name, service]): GraphNode => ({
      ...plain,
      id: `service:${name}`,
      kind: 'service',
      name,
      made: service.build ? shortPath(service.build.context, subject.projectDir) : (service.image ?? ''),
      replicas: service.deploy?.replicas ?? service.scale ?? 1,
      profiles: service.profiles ?? [],
      ...written(subject, ['services', name], keyOrigin(['services', name])),
    }),
  )
  const resources = (['network', 'volume'] as const).flatMap((kind) =>
    Object.entries(project[`${kind}s`] ?? {}).map(([name, { external }]): GraphNode => {
      const declared = subject.declared(`${kind}s`).find((one) => one.name === name)
      return {
        ...plain,
        id: `${kind}:${name}`,
        kind,
        name,
        external: external === true,
        ...written(subject, [`${kind}s`, name], declared?.origin ?? null),
      }
    }),
  )
  const publishes = Object.values(project.services).some(
    ({ ports = [], network_mode: mode }) => ports.length > 0 && mode !== 'host',
  )
  const host: GraphNode = { ...plain, id: 'host', kind: 'host', name: '', origin: null, lastLine: 0 }
  return [...(publishes ? [host] : []), ...services, ...resources]
}

/** Where a resource is written: its key, and how far its value goes when it stands below. */
function written(subject: ComposeSubject, path: Path, origin: Origin | null): Pick<GraphNode, 'origin' | 'lastLine'> {
  if (!origin) return { origin, lastLine: 0 }
  const value = subject.origin(path)
  const isBelow = value?.file === origin.file && value.range.end.line >= origin.range.start.line
  return { origin, lastLine: isBelow ? value.range.end.line : origin.range.end.line }
}

function edgesOf(subject: ComposeSubject): GraphEdge[] {
  return servicesOf(subject).flatMap(([name, service]) => {
    const id = `service:${name}`
    const path: Path = ['services', name]
    const edge = (from: string, to: string, detail: EdgeDetail, at: Path): GraphEdge => ({
      id: `${from} ${detail.kind} ${to}${detail.kind === 'mounts' ? ` ${detail.target}` : ''}`,
      from,
      to,
      detail,
      origin: subject.keyOrigin(at) ?? subject.origin(at) ?? subject.keyOrigin(path),
    })
    const lender = /^service:(.+)$/.exec(service.network_mode ?? '')?.[1]
    const waits = Object.entries(service.depends_on ?? {})
      .filter(([other]) => Object.hasOwn(subject.project.services, other))
      .map(([other, { condition, required }]) =>
        edge(id, `service:${other}`, { kind: 'waits', condition, required }, [...path, 'depends_on', other]),
      )
    const joins = Object.entries(service.networks ?? {}).map(([network, settings]) =>
      edge(id, `network:${network}`, { kind: 'joins', aliases: settings?.aliases ?? [] }, [
        ...path,
        'networks',
        network,
      ]),
    )
    const mounts = (service.volumes ?? []).flatMap(({ type, source, target, read_only: readOnly = false }, i) =>
      type === 'volume' && source !== undefined
        ? [edge(id, `volume:${source}`, { kind: 'mounts', target, readOnly }, [...path, 'volumes', i])]
        : [],
    )
    const { ports = [], network_mode: mode } = service
    return [
      ...(ports.length > 0 && mode !== 'host'
        ? [edge('host', id, { kind: 'publishes', ports }, [...path, 'ports'])]
        : []),
      ...waits,
      ...(lender === undefined ? [] : [edge(id, `service:${lender}`, { kind: 'lends' }, [...path, 'network_mode'])]),
      ...joins,
      ...mounts,
    ]
  })
}

/** A folder of the host as the file writes it. */
function shortPath(path: string, projectDir: string): string {
  if (path === projectDir) return '.'
  return path.startsWith(`${projectDir}/`) ? `./${path.slice(projectDir.length + 1)}` : path
}
