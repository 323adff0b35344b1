import { child, isNull, type MapNode, mapValues, type Node, scalar, withChild, withoutChild } from '../yaml/node'

/** What compose's YAML has otherwise than the model: no command where there is none, and both limits of a `ulimit`. */
export function asYamlHasIt(project: MapNode): MapNode {
  const services = child(project, 'services')
  if (services?.kind !== 'map') return project
  return withChild(
    project,
    'services',
    mapValues(services, (service) => (service.kind === 'map' ? yamlService(service) : service)),
  )
}

function yamlService(service: MapNode): MapNode {
  let whole = service
  for (const key of ['command', 'entrypoint']) if (isNull(child(whole, key))) whole = withoutChild(whole, key)
  const build = child(whole, 'build')
  if (build?.kind === 'map') whole = withChild(whole, 'build', withLimits(build))
  return withLimits(whole)
}

function withLimits(owner: MapNode): MapNode {
  const limits = child(owner, 'ulimits')
  return limits?.kind === 'map' ? withChild(owner, 'ulimits', mapValues(limits, bothLimits)) : owner
}

function bothLimits(limit: Node): Node {
  if (limit.kind !== 'map') return limit
  const zero = (key: string, node: MapNode) => (node.entries.has(key) ? node : withChild(node, key, scalar(0, node.at)))
  return zero('hard', zero('soft', limit))
}
