import { ComposeError } from '../errors'
import { resolvePath } from '../forms/path'
import { PathRules } from '../merge/pattern'
import { child, list, type MapNode, mapValues, type Node, scalar, stringOf, withChild } from '../yaml/node'
import type { LoadContext } from './context'

type Resolve = (node: Node, context: LoadContext) => Node

const RULES = PathRules.of<Resolve>([
  ['services.*.build.context', contextPath],
  ['services.*.build.additional_contexts.*', contextPath],
  ['services.*.env_file.*.path', hostPath],
  ['services.*.label_file.*', hostPath],
  ['services.*.develop.watch.*.path', hostPath],
  ['services.*.volumes.*', mountSource],
  ['configs.*.file', hostPath],
  ['secrets.*.file', hostPath],
  ['volumes.*', boundDevice],
])

/**
 * Makes the paths of a project absolute, from the folder it works in.
 * @throws ComposeError on a bind mount without a source.
 */
export function resolvePaths(project: MapNode, context: LoadContext): MapNode {
  return mapValues(project, (node, key) => visit(node, RULES.under(key), context))
}

function visit(node: Node, rules: PathRules<Resolve>, context: LoadContext): Node {
  if (rules.empty) return node
  const resolved = rules.here ? rules.here(node, context) : node
  if (resolved.kind === 'map') return mapValues(resolved, (value, key) => visit(value, rules.under(key), context))
  if (resolved.kind === 'list')
    return list(
      resolved.items.map((item) => visit(item, rules.under('*'), context)),
      resolved.at,
    )
  return resolved
}

function hostPath(node: Node, context: LoadContext): Node {
  const path = stringOf(node)
  return path === undefined || path === '' ? node : scalar(absolute(path, context), node.at)
}

function absolute(path: string, { home, shownDir }: LoadContext): string {
  if (path.startsWith('~')) return resolvePath(home, `./${path.slice(1)}`)
  return path.startsWith('/') || isWindowsPath(path) ? path : resolvePath(shownDir, path)
}

function isWindowsPath(path: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(path) || path.startsWith('\\\\')
}

const REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/

/** A build context may be a URL, an image, or another service's. */
function contextPath(node: Node, context: LoadContext): Node {
  const path = stringOf(node)
  if (path === undefined || REMOTE.test(path) || path.includes('://') || path.startsWith('service:')) return node
  return hostPath(node, context)
}

function mountSource(node: Node, context: LoadContext): Node {
  if (node.kind !== 'map' || stringOf(child(node, 'type')) !== 'bind') return node
  const source = child(node, 'source')
  const path = stringOf(source)
  if (source && path !== undefined) return withChild(node, 'source', scalar(absolute(path, context), source.at))
  const docker = 'invalid mount config for type "bind": field Source must not be empty'
  throw new ComposeError({
    rule: 'missing-attribute',
    at: node.at,
    params: { path: 'volumes', names: 'source' },
    docker,
  })
}

/** A volume of the local driver bound to a folder names that folder in its options. */
function boundDevice(node: Node, context: LoadContext): Node {
  const options = child(node, 'driver_opts')
  const device = child(options, 'device')
  const local = stringOf(child(node, 'driver')) === 'local' && stringOf(child(options, 'o')) === 'bind'
  if (!local || node.kind !== 'map' || options?.kind !== 'map' || !device) return node
  return withChild(node, 'driver_opts', withChild(options, 'device', hostPath(device, context)))
}
