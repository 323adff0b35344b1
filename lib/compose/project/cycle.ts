import type { Problem } from '../errors'
import { child, type MapNode } from '../yaml/node'

/** The first circle of services that wait for each other, names in order, shown where it closes. */
export function findCycle(services: MapNode): Problem | undefined {
  const done = new Set<string>()
  for (const name of [...services.entries.keys()].sort()) {
    const problem = follow(name, [], services, done)
    if (problem) return problem
  }
}

function follow(name: string, path: readonly string[], services: MapNode, done: Set<string>): Problem | undefined {
  if (done.has(name)) return undefined
  const dependsOn = child(services.entries.get(name)?.node, 'depends_on')
  const here = [...path, name]
  for (const [next, { key }] of dependsOn?.kind === 'map'
    ? [...dependsOn.entries].sort(([a], [b]) => (a < b ? -1 : 1))
    : []) {
    const start = here.indexOf(next)
    if (start !== -1) {
      const circle = [...here.slice(start), next]
      const docker = `dependency cycle detected: ${circle.join(' -> ')}`
      return { rule: 'dependency-cycle', at: key, params: { cycle: circle.join(' → ') }, docker }
    }
    const problem = follow(next, here, services, done)
    if (problem) return problem
  }
  done.add(name)
}
