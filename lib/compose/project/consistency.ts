import { ComposeError } from '../errors'
import { child, type MapNode, stringOf } from '../yaml/node'
import { additionalContexts, buildPlatforms, inlineDockerfile } from './check-build'
import { dependencies, keysOf, sources, undefinedResource, volumeSources } from './check-references'
import {
  healthcheckStart,
  imageOrBuild,
  mountedTwice,
  namedReplicas,
  negativeScale,
  networkModeAlone,
  saidTwice,
  watchTarget,
} from './check-service'
import type { Check } from './checked'
import { findCycle } from './cycle'

const CHECKS: readonly Check[] = [
  watchTarget,
  imageOrBuild,
  inlineDockerfile,
  additionalContexts,
  buildPlatforms,
  networkModeAlone,
  (checked) => undefinedResource(checked, 'networks', keysOf(child(checked.service, 'networks')), 'network'),
  healthcheckStart,
  dependencies,
  (checked) => undefinedResource(checked, 'volumes', volumeSources(checked.service), 'volume'),
  (checked) =>
    undefinedResource(checked, 'secrets', sources(child(child(checked.service, 'build'), 'secrets')), 'build secret'),
  (checked) => undefinedResource(checked, 'configs', sources(child(checked.service, 'configs')), 'config'),
  (checked) => undefinedResource(checked, 'models', keysOf(child(checked.service, 'models')), 'model'),
  (checked) => undefinedResource(checked, 'secrets', sources(child(checked.service, 'secrets')), 'secret'),
  ...[
    ['scale', 'deploy.replicas'],
    ['cpus', 'deploy.resources.limits.cpus'],
    ['mem_limit', 'deploy.resources.limits.memory'],
    ['mem_reservation', 'deploy.resources.reservations.memory'],
    ['pids_limit', 'deploy.resources.limits.pids'],
  ].map(
    ([short = '', long = '']): Check =>
      (checked) =>
        saidTwice(checked, short, long),
  ),
  negativeScale,
  namedReplicas,
  mountedTwice,
]

export function checkConsistency(project: MapNode, services: MapNode, disabled: MapNode): void {
  for (const [name, { key, node }] of services.entries) {
    if (node.kind !== 'map') continue
    for (const check of CHECKS) {
      const problem = check({ name, key, service: node, project, services, disabled })
      if (problem) throw new ComposeError(problem)
    }
  }
  const cycle = findCycle(services)
  if (cycle) throw new ComposeError(cycle)
}

export function checkContainerNames(services: MapNode): void {
  const owners = new Map<string, string>()
  for (const [service, { node }] of services.entries) {
    const at = child(node, 'container_name')
    const name = stringOf(at)
    if (!at || name === undefined) continue
    const owner = owners.get(name)
    if (owner !== undefined) {
      const docker = `services.${service}: container name ${JSON.stringify(name)} is already in use by service {}"`
      throw new ComposeError({ rule: 'container-name-taken', at: at.at, params: { service, name, owner }, docker })
    }
    owners.set(name, service)
  }
}
