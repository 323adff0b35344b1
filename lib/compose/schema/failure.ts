import type { Params } from '@/lib/text/diagnostic'
import { goQuote } from '../yaml/go'
import type { Entry, MapNode, Node, Path, Place } from '../yaml/node'
import type { MapForm, TypeName } from './form'
import { nearest } from './nearest'
import { typesOf } from './type-of'

/** A value that does not fit the table. `depth` ranks failures as compose does; `message` is its sentence, path included. */
export interface Failure {
  rule: string
  at: Place
  depth: number
  message: string
  params: Params
}

export function failure(rule: string, node: Node, path: Path, says: string, params: Params): Failure {
  const place = path.join('.')
  return { rule, at: node.at, depth: path.length, message: `${place} ${says}`, params: { path: place, ...params } }
}

/** The value is shown, or its key when the value is nothing (`ports:` alone). */
export function wrongType(node: Node, path: Path, wanted: readonly TypeName[], key?: Entry): Failure {
  const at = key && node.kind === 'scalar' && node.value === null ? key.key : node.at
  const found = typesOf(node)[0] ?? 'null'
  const params = { wanted: wanted.map(human).sort().join(','), found: human(found), key: String(path.at(-1) ?? '') }
  return { ...failure('wrong-type', node, path, `must be a ${readable(wanted)}`, params), at }
}

export function missingProperties(node: Node, path: Path, names: readonly string[], key?: Entry): Failure {
  const quoted = names.map((name) => `'${name}'`).join(', ')
  const says = names.length === 1 ? `missing property ${quoted}` : `missing properties ${quoted}`
  const found = failure('missing-attribute', node, path, says, { names: names.join(', ') })
  return key ? { ...found, at: key.key } : found
}

/** One failure for each unknown name, all with compose's single sentence. */
export function additionalProperties(node: MapNode, form: MapForm, path: Path, names: readonly string[]): Failure[] {
  const quoted = names.map(quote).join(', ')
  const known = Object.keys(form.attributes ?? {})
  return names.map((name) => {
    const since = form.later && Object.hasOwn(form.later, name) ? form.later[name]?.since : undefined
    const params = {
      name,
      parent: String(path.at(-1) ?? ''),
      near: nearest(name, known) ?? '',
      ...(since ? { since } : {}),
    }
    const found = failure(
      ruleFor(form, path, node.entries.get(name)),
      node,
      path,
      `additional properties ${quoted} not allowed`,
      params,
    )
    return { ...found, at: node.entries.get(name)?.key ?? node.at, depth: path.length + 1 }
  })
}

function ruleFor(form: MapForm, path: Path, entry: Entry | undefined): string {
  if (!form.attributes) return 'invalid-name'
  const looksLikeService =
    entry?.node.kind === 'map' &&
    ['image', 'build'].some((key) => entry.node.kind === 'map' && entry.node.entries.has(key))
  return path.length === 0 && looksLikeService ? 'service-outside-services' : 'unknown-attribute'
}

/** A name between quotes as the validator of compose writes it. */
function quote(name: string): string {
  return `'${goQuote(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function human(type: TypeName): string {
  return type === 'object' ? 'mapping' : type
}

function readable(wanted: readonly TypeName[]): string {
  const names = wanted.map(human)
  if (names.length === 1) return names[0] ?? ''
  names.sort()
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
