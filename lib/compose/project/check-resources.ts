import { ComposeError, type Problem } from '../errors'
import { child, type Entry, type MapNode, type Node, stringOf } from '../yaml/node'

/**
 * What compose checks before it looks at the project as a whole: where secrets and configs come from, what an external volume may say,
 * the paths to watch. Returns the project.
 * @throws ComposeError
 */
export function checkResources(project: MapNode): MapNode {
  for (const [name, entry] of section(project, 'volumes')) throwIf(volumeProblem(name, entry))
  for (const [name, entry] of section(project, 'configs'))
    throwIf(contentProblem(`configs.${name}`, entry, ['file', 'environment', 'content']))
  for (const [name, entry] of section(project, 'secrets'))
    throwIf(contentProblem(`secrets.${name}`, entry, ['file', 'environment']))
  for (const [name, entry] of section(project, 'services')) throwIf(watchProblem(name, entry.node))
  return project
}

function throwIf(problem: Problem | undefined): void {
  if (problem) throw new ComposeError(problem)
}

function section(project: MapNode, name: string): Iterable<[string, Entry]> {
  const node = child(project, name)
  return node?.kind === 'map' ? node.entries : []
}

function isExternal(node: Node): boolean {
  const external = child(node, 'external')
  return external?.kind === 'scalar' && external.value === true
}

function volumeProblem(name: string, { node }: Entry): Problem | undefined {
  if (node.kind !== 'map' || !isExternal(node)) return undefined
  for (const [key, entry] of node.entries) {
    if (key === 'name' || key === 'external' || key.startsWith('x-')) continue
    const docker = `volumes.${name}: conflicting parameters "external" and ${JSON.stringify(key)} specified`
    return {
      rule: 'conflicting-attributes',
      at: entry.key,
      params: { path: `volumes.${name}`, names: `external, ${key}` },
      docker,
    }
  }
}

function contentProblem(path: string, { key, node }: Entry, sources: readonly string[]): Problem | undefined {
  if (node.kind !== 'map') return undefined
  const given = sources.filter((source) => node.entries.has(source))
  const names = sources.join('|')
  if (given.length > 1) {
    const at = node.entries.get(given[1] ?? '')?.key ?? key
    return {
      rule: 'conflicting-attributes',
      at,
      params: { path, names: given.join(', ') },
      docker: `${path}: ${names} attributes are mutually exclusive`,
    }
  }
  if (given.length === 1 || node.entries.has('driver') || node.entries.has('external')) return undefined
  return {
    rule: 'missing-attribute',
    at: key,
    params: { path, names: sources.join(', ') },
    docker: `${path}: one of ${names} must be set`,
  }
}

function watchProblem(name: string, service: Node): Problem | undefined {
  const watch = child(child(service, 'develop'), 'watch')
  if (watch?.kind !== 'list') return undefined
  for (const item of watch.items) {
    const path = child(item, 'path')
    if (path && stringOf(path) === '') {
      const where = `services.${name}.develop.watch.[].path`
      return {
        rule: 'wrong-value',
        at: path.at,
        params: { path: where, value: '', wanted: 'path' },
        docker: `${where}: value can't be blank`,
      }
    }
  }
}
