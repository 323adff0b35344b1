import { child, list, type MapNode, type Node, withChild, withoutChild } from '../yaml/node'
import { writeCompactJson } from './go-json'

/** What is not part of a service's hash: changing it does not make `up` recreate its containers. */
const LEFT_OUT = ['build', 'pull_policy', 'scale', 'depends_on', 'profiles']

/** The text whose SHA-256 is the hash of a service. `service` is as compose's JSON has it, in its order. */
export function hashedText(service: MapNode): string {
  let rest = LEFT_OUT.reduce<MapNode>(withoutChild, service)
  const deploy = child(rest, 'deploy')
  if (deploy?.kind === 'map') rest = withChild(rest, 'deploy', withoutChild(deploy, 'replicas'))
  const envFiles = child(rest, 'env_file')
  if (envFiles?.kind === 'list') rest = withChild(rest, 'env_file', list(envFiles.items.map(envFile), envFiles.at))
  return writeCompactJson(rest)
}

/** An env file that must exist is its path alone. */
function envFile(item: Node): Node {
  const required = child(item, 'required')
  const path = child(item, 'path')
  return path && required?.kind === 'scalar' && required.value === true ? path : item
}
