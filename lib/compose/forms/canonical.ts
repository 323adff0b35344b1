import { ComposeError } from '../errors'
import { PathRules } from '../merge/pattern'
import { toMapping } from '../merge/sequence'
import {
  child,
  isNull,
  list,
  type MapNode,
  mapOf,
  mapValues,
  type Node,
  type Place,
  scalar,
  stringOf,
  withChild,
} from '../yaml/node'
import { goString } from '../yaml/scalar'
import { cleanPath } from './path'
import { expandPort } from './port'
import { splitVolume, volumeNode } from './volume'

/** Turns a short form into the long one; a long form comes back as it is, its defaults filled in. */
type LongForm = (node: Node, path: string, options: CanonicalOptions) => Node

export interface CanonicalOptions {
  /** Told of each resource whose `external` is written the old way. */
  deprecated(path: string, at: Place): void
  /** Leaves a short form that cannot be read as it is. */
  lenient?: boolean
}

const RULES = PathRules.of<LongForm>([
  ['services.*.build', buildForm],
  ['services.*.build.secrets.*', fileMount],
  ['services.*.build.additional_contexts', keyValues],
  ['services.*.build.ulimits.*', ulimit],
  ['services.*.depends_on', dependsOn],
  ['services.*.env_file', envFiles],
  ['services.*.label_file', texts],
  ['services.*.extends', extendsForm],
  ['services.*.gpus', gpus],
  ['services.*.networks', names],
  ['services.*.models', names],
  ['services.*.volumes.*', volumeMount],
  ['services.*.dns', texts],
  ['services.*.devices.*', device],
  ['services.*.secrets.*', fileMount],
  ['services.*.configs.*', fileMount],
  ['services.*.ports', ports],
  ['services.*.ulimits.*', ulimit],
  ['volumes.*', maybeExternal],
  ['networks.*', maybeExternal],
  ['secrets.*', maybeExternal],
  ['configs.*', maybeExternal],
])

/**
 * Writes every short form of a project in its long form. The long form is found at the place of the short one.
 * @throws ComposeError on a short form that cannot be read.
 */
export function canonical(project: MapNode, options: CanonicalOptions): MapNode {
  return mapValues(project, (node, key) => visit(node, RULES.under(key), key, options))
}

function visit(node: Node, rules: PathRules<LongForm>, path: string, options: CanonicalOptions): Node {
  if (rules.empty) return node
  const long = rules.here ? longForm(rules.here, node, path, options) : node
  if (long.kind === 'map')
    return mapValues(long, (value, key) => visit(value, rules.under(key), `${path}.${key}`, options))
  if (long.kind === 'list')
    return list(
      long.items.map((item) => visit(item, rules.under('*'), `${path}.[]`, options)),
      long.at,
    )
  return long
}

function longForm(form: LongForm, node: Node, path: string, options: CanonicalOptions): Node {
  try {
    return form(node, path, options)
  } catch (error) {
    if (options.lenient && error instanceof ComposeError) return node
    throw error
  }
}

function buildForm(node: Node): Node {
  return stringOf(node) === undefined ? node : mapOf({ context: node }, node.at)
}

function fileMount(node: Node): Node {
  return stringOf(node) === undefined ? node : mapOf({ source: node }, node.at)
}

function extendsForm(node: Node): Node {
  return stringOf(node) === undefined ? node : mapOf({ service: node }, node.at)
}

function texts(node: Node): Node {
  return stringOf(node) === undefined ? node : list([node], node.at)
}

function names(node: Node): Node {
  return node.kind === 'list' ? toMapping(node, (name) => scalar(null, name.at)) : node
}

function keyValues(node: Node): Node {
  if (node.kind !== 'list') return node
  const entries: Record<string, Node> = {}
  for (const item of node.items) {
    const text = stringOf(item) ?? ''
    const equals = text.indexOf('=')
    if (equals === -1) {
      const docker = `invalid value ${JSON.stringify(text)}, expected key=value`
      throw new ComposeError({
        rule: 'wrong-value',
        at: item.at,
        params: { value: text, wanted: 'key=value', path: '' },
        docker,
      })
    }
    entries[text.slice(0, equals)] = scalar(text.slice(equals + 1), item.at)
  }
  return mapOf(entries, node.at)
}

function dependsOn(node: Node): Node {
  const started = (at: Node) =>
    mapOf({ condition: scalar('service_started', at.at), required: scalar(true, at.at) }, at.at)
  if (node.kind === 'list') return toMapping(node, started)
  if (node.kind !== 'map') return node
  return mapValues(node, (value) => {
    if (value.kind !== 'map') return value
    const defaults = started(value)
    return { ...value, entries: new Map([...defaults.entries, ...value.entries]) }
  })
}

function envFiles(node: Node): Node {
  const items = node.kind === 'list' ? node.items : isNull(node) ? [] : [node]
  const long = items.map((item) => {
    if (item.kind !== 'map') return mapOf({ path: item, required: scalar(true, item.at) }, item.at)
    return item.entries.has('required') ? item : withChild(item, 'required', scalar(true, item.at))
  })
  return list(long, node.at)
}

function gpus(node: Node): Node {
  return stringOf(node) === 'all' ? list([mapOf({ count: node }, node.at)], node.at) : node
}

function volumeMount(node: Node): Node {
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const spec = splitVolume(node.value, node.at)
    return volumeNode({ ...spec, target: cleanTarget(spec.target) }, node.at)
  }
  const target = child(node, 'target')
  const text = stringOf(target)
  return node.kind === 'map' && target && text !== undefined
    ? withChild(node, 'target', scalar(cleanTarget(text), target.at))
    : node
}

/** A path inside the container, without its last slash; a Windows path is left alone. */
function cleanTarget(target: string): string {
  return target === '' || target.startsWith('\\\\') || /^\p{L}:/u.test(target) ? target : cleanPath(target)
}

function device(node: Node): Node {
  const spec = stringOf(node)
  if (spec === undefined) return node
  const parts = spec.split(':')
  const [source = '', target = source, permissions = 'rwm'] = parts
  if (parts.length > 3) {
    const docker = `confusing device mapping, please use long syntax: ${spec}`
    throw new ComposeError({
      rule: 'wrong-value',
      at: node.at,
      params: { value: spec, wanted: 'device', path: '' },
      docker,
    })
  }
  const value = (text: string) => scalar(text, node.at)
  return mapOf({ source: value(source), target: value(target), permissions: value(permissions) }, node.at)
}

function ports(node: Node, path: string): Node {
  if (node.kind !== 'list') return node
  const long = node.items.flatMap((item) => {
    if (item.kind === 'map') return [item]
    if (item.kind === 'scalar' && (typeof item.value === 'string' || Number.isInteger(item.value))) {
      return expandPort(goString(item.value), item.at)
    }
    const docker = `${path}: invalid type float64 for port`
    throw new ComposeError({
      rule: 'invalid-port',
      at: item.at,
      params: { spec: item.kind === 'scalar' ? goString(item.value) : '', part: 'container' },
      docker,
    })
  })
  return list(long, node.at)
}

function ulimit(node: Node, path: string): Node {
  if (stringOf(node) === undefined) return node
  const docker = `${path}: invalid type string for external`
  throw new ComposeError({
    rule: 'wrong-value',
    at: node.at,
    params: { value: stringOf(node) ?? '', wanted: 'int', path },
    docker,
  })
}

/** `external: { name: n }`, the old way, is `external: true` and `name: n`. */
function maybeExternal(node: Node, path: string, { deprecated }: CanonicalOptions): Node {
  const external = child(node, 'external')
  if (node.kind !== 'map' || external?.kind !== 'map') return node
  const name = child(node, 'name')
  const externalName = child(external, 'name')
  if (externalName) deprecated(path, externalName.at)
  if (name && externalName && stringOf(name) !== stringOf(externalName)) {
    const docker = `${path}: name and external.name conflict; only use name`
    throw new ComposeError({
      rule: 'conflicting-attributes',
      at: externalName.at,
      params: { path, names: 'name, external.name' },
      docker,
    })
  }
  const flagged = withChild(node, 'external', scalar(true, external.at))
  return externalName ? withChild(flagged, 'name', externalName) : flagged
}
