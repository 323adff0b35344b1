import type { Problem } from '../errors'
import { child, type MapNode, type Node, type Place, stringOf } from '../yaml/node'
import { type Checked, INVALID } from './checked'

export function dependencies({ name, service, services, disabled }: Checked): Problem | undefined {
  const dependsOn = child(service, 'depends_on')
  for (const [wanted, { key, node }] of dependsOn?.kind === 'map' ? dependsOn.entries : []) {
    if (services.entries.has(wanted)) continue
    const required = child(node, 'required')
    const off = disabled.entries.has(wanted)
    if (off && required?.kind === 'scalar' && required.value === false) continue
    const docker = `service ${JSON.stringify(name)} depends on undefined service ${JSON.stringify(wanted)}${INVALID}`
    return {
      rule: off ? 'dependency-off' : 'undefined-service',
      at: key,
      params: { service: name, name: wanted },
      docker,
    }
  }
}

interface Reference {
  name: string
  at: Place
}

export function keysOf(node: Node | undefined): Reference[] {
  return node?.kind === 'map' ? [...node.entries].map(([name, { key }]) => ({ name, at: key })) : []
}

export function sources(node: Node | undefined): Reference[] {
  if (node?.kind !== 'list') return []
  return node.items.flatMap((item) => {
    const source = child(item, 'source')
    // Without a source, it is the one that has no name that is looked for.
    return [{ name: stringOf(source) ?? '', at: source?.at ?? item.at }]
  })
}

export function volumeSources(service: MapNode): Reference[] {
  const volumes = child(service, 'volumes')
  if (volumes?.kind !== 'list') return []
  return volumes.items.flatMap((item) => {
    const source = child(item, 'source')
    const name = stringOf(source) ?? ''
    return source && name !== '' && stringOf(child(item, 'type')) === 'volume' ? [{ name, at: source.at }] : []
  })
}

export function undefinedResource(
  { name, project }: Checked,
  section: string,
  references: Reference[],
  kind: string,
): Problem | undefined {
  const declared = child(project, section)
  const missing = references.find((reference) => child(declared, reference.name) === undefined)
  if (!missing) return undefined
  const docker = `service ${JSON.stringify(name)} refers to undefined ${kind} ${missing.name}${INVALID}`
  return {
    rule: 'undefined-resource',
    at: missing.at,
    params: { service: name, kind, section, name: missing.name },
    docker,
  }
}
