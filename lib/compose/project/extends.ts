import { ComposeError } from '../errors'
import { parentFolder, resolvePath } from '../forms/path'
import { mergeServices } from '../merge/merge'
import { kindOf } from '../schema/type-of'
import {
  child,
  isNull,
  type MapNode,
  map,
  mapValues,
  type Node,
  type Path,
  stringOf,
  withChild,
  withoutChild,
} from '../yaml/node'
import type { LoadContext } from './context'
import { resolvePaths } from './paths'
import { forget } from './reset'

interface Step {
  file: string
  service: string
}

/** Loads a file by itself, before anything it extends (`loadFile`, handed over so that the two need not know each other). */
export type LoadAlone = (context: LoadContext, file: string) => { project: MapNode; resets: readonly Path[] }

interface Family {
  load: LoadAlone
  context: LoadContext
  file: string
  services: MapNode
  resets: readonly Path[]
}

/**
 * Merges into each service the one it extends, in this file or another.
 * @throws ComposeError on a service or a file that does not exist, or on services that extend each other.
 */
export function applyExtends(
  context: LoadContext,
  file: string,
  project: MapNode,
  resets: readonly Path[],
  load: LoadAlone,
): MapNode {
  const entry = project.entries.get('services')
  if (!entry) return project
  const services = entry.node
  if (services.kind !== 'map') {
    const params = { path: 'services', wanted: 'mapping', found: kindOf(services), key: 'services' }
    const at = isNull(services) ? entry.key : services.at
    throw new ComposeError({ rule: 'wrong-type', at, params, docker: 'services must be a mapping' })
  }
  const merged = mapValues(services, (_, name) => extendService({ load, context, file, services, resets }, name, []))
  return withChild(project, 'services', merged)
}

function extendService(family: Family, name: string, steps: readonly Step[]): Node {
  const entry = family.services.entries.get(name)
  const service = entry?.node
  if (!entry || !service || isNull(service)) return service ?? map([], family.services.at)
  if (service.kind !== 'map') {
    const params = { path: `services.${name}`, wanted: 'mapping', found: kindOf(service), key: name }
    throw new ComposeError({ rule: 'wrong-type', at: entry.key, params, docker: `services.${name} must be a mapping` })
  }
  const link = service.entries.get('extends')?.node
  if (!link) return service
  const reference = link.kind === 'map' ? child(link, 'service') : link
  // What is neither a text nor a map names nothing.
  const wanted = link.kind === 'map' ? stringOf(reference) : (stringOf(link) ?? '')
  if (wanted === undefined || !reference) {
    const params = { path: `services.${name}.extends`, names: 'service' }
    throw new ComposeError({
      rule: 'missing-attribute',
      at: link.at,
      params,
      docker: `extends.${name}.service is required`,
    })
  }
  const other = child(link, 'file')
  const otherName = stringOf(other)
  const home = other && otherName !== undefined ? openFile(family, name, wanted, reference, other, otherName) : family
  if (!home.services.entries.has(wanted)) {
    const docker = `cannot extend service ${JSON.stringify(name)} in ${family.file}: service ${JSON.stringify(wanted)} not found`
    throw new ComposeError({
      rule: 'unknown-extended-service',
      at: reference.at,
      params: { service: name, name: wanted },
      docker,
    })
  }
  const base = extendService(home, wanted, follow(steps, { file: home.file, service: name }, reference))
  if (isNull(base) || base.kind !== 'map') return service
  const kept = forget(base, ownResets([...family.resets, ...home.resets], name))
  const merged = mergeServices(kept, service)
  return merged.kind === 'map' ? withoutChild(merged, 'extends') : merged
}

/** The resets that touch `services.<name>`, seen from the service. */
function ownResets(resets: readonly Path[], name: string): Path[] {
  return resets
    .filter((path) => path[0] === 'services' && path[1] === name && path.length > 2)
    .map((path) => path.slice(2))
}

function follow(steps: readonly Step[], next: Step, reference: Node): readonly Step[] {
  const path = [...steps, next]
  if (!steps.some((step) => step.file === next.file && step.service === next.service)) return path
  const lines = path.map(({ file, service }, i) =>
    i === 0 ? `  ${service} in ${file}` : `  extends ${service} in ${file}`,
  )
  const params = { cycle: path.map((step) => step.service).join(' → ') }
  throw new ComposeError({
    rule: 'extends-cycle',
    at: reference.at,
    params,
    docker: ['Circular reference:', ...lines].join('\n'),
  })
}

/** The services of another file, their paths made absolute from its own folder. */
function openFile(family: Family, name: string, wanted: string, reference: Node, other: Node, written: string): Family {
  const { context } = family
  const file = resolvePath(context.workingDir, written)
  if (!context.files.has(file)) {
    const docker = `open ${file}: no such file or directory`
    throw new ComposeError({ rule: 'file-not-found', at: other.at, params: { file: written }, docker })
  }
  const { project, resets } = family.load(context, file)
  const services = child(project, 'services')
  const start = `cannot extend service ${JSON.stringify(name)} in`
  if (services?.kind !== 'map') {
    const says = services ? 'services must be a mapping' : 'no services section'
    throw new ComposeError({
      rule: 'unknown-extended-service',
      at: other.at,
      params: { service: name, name: wanted, file: written },
      docker: `${start} ${file}: ${says}`,
    })
  }
  if (!services.entries.has(wanted)) {
    const docker = `${start} ${family.file}: service ${JSON.stringify(wanted)} not found in ${written}`
    const params = { service: name, name: wanted, file: written }
    throw new ComposeError({ rule: 'unknown-extended-service', at: reference.at, params, docker })
  }
  const shownDir = resolvePath(context.shownDir, parentFolder(written))
  const nearby = { ...context, workingDir: parentFolder(file), shownDir }
  const resolved = child(resolvePaths(project, nearby), 'services')
  return { load: family.load, context: nearby, file, services: resolved?.kind === 'map' ? resolved : services, resets }
}
