import type { Entry, ListNode, MapNode, Node, Path } from '../yaml/node'
import { toPlain } from '../yaml/plain'
import { additionalProperties, type Failure, failure, missingProperties, wrongType } from './failure'
import type { EitherForm, Form, ListForm, MapForm, TypeName, TypesForm } from './form'
import { typesOf } from './type-of'

/**
 * Checks `node` against `form` and yields every failure, in the order of the file. Of a value that fits none of its forms, the
 * failures of the form it comes closest to, as compose does: the one that gets deepest.
 */
export function validate(node: Node, form: Form, path: Path = [], key?: Entry): Failure[] {
  if (node.kind === 'scalar' && node.timestamp) {
    return [failure('unquoted-date', node, path, 'invalid jsonType time.Time', { value: String(node.value) })]
  }
  switch (form.kind) {
    case 'types':
      return validateTypes(node, form, path)
    case 'list':
      return node.kind === 'list' ? validateList(node, form, path) : [wrongType(node, path, ['array'], key)]
    case 'map':
      return validateMap(node, form, path, key)
    case 'either':
      return validateEither(node, form, path, key)
  }
}

/** The failure compose prints: the deepest, the first of equals. */
export function mostSpecific(failures: readonly Failure[]): Failure | undefined {
  return failures.reduce<Failure | undefined>(
    (best, next) => (!best || next.depth > best.depth ? next : best),
    undefined,
  )
}

function validateTypes(node: Node, form: TypesForm, path: Path): Failure[] {
  if (!fits(node, form.types)) return [wrongType(node, path, form.types)]
  const value = node.kind === 'scalar' ? node.value : undefined
  if (typeof value === 'string') {
    if (form.oneOf && !form.oneOf.includes(value)) {
      const allowed = form.oneOf.map((word) => `'${word}'`).join(', ')
      const message = form.oneOf.length === 1 ? `value must be ${allowed}` : `value must be one of ${allowed}`
      return [failure('value-not-allowed', node, path, message, { value, allowed: form.oneOf.join(', ') })]
    }
    if (form.pattern && !form.pattern.test(value)) {
      const message = `'${value}' does not match pattern '${form.pattern.source}'`
      return [failure('value-not-allowed', node, path, message, { value, pattern: form.pattern.source })]
    }
  }
  if (typeof value === 'number') {
    if (form.min !== undefined && value < form.min) {
      const message = `must be greater than or equal to ${form.min}`
      return [failure('out-of-range', node, path, message, { value, min: form.min })]
    }
    if (form.max !== undefined && value > form.max) {
      return [
        failure('out-of-range', node, path, `must be less than or equal to ${form.max}`, { value, max: form.max }),
      ]
    }
  }
  return []
}

function validateList(node: ListNode, form: ListForm, path: Path): Failure[] {
  const failures: Failure[] = []
  const twins = form.unique ? firstTwins(node) : undefined
  if (twins) {
    const [i, j] = twins
    const twin = node.items[j] ?? node
    failures.push(
      failure('duplicate-item', twin, path, `items at ${i} and ${j} are equal`, { first: i + 1, second: j + 1 }),
    )
  }
  node.items.forEach((item, i) => {
    failures.push(...validate(item, form.of, [...path, i]))
  })
  return failures
}

/** The positions of the first item that repeats an earlier one. */
function firstTwins(node: ListNode): [number, number] | undefined {
  const seen = new Map<string, number>()
  for (const [j, item] of node.items.entries()) {
    const text = JSON.stringify(toPlain(item))
    const i = seen.get(text)
    if (i !== undefined) return [i, j]
    seen.set(text, j)
  }
}

function validateMap(node: Node, form: MapForm, path: Path, key?: Entry): Failure[] {
  const accepted: TypeName[] = [...(form.or ?? []), 'object', ...(form.orNull ? (['null'] as const) : [])]
  if (node.kind !== 'map') return fits(node, accepted) ? [] : [wrongType(node, path, accepted, key)]
  const failures = missing(node, form, path, key)
  const unknown: string[] = []
  for (const [name, entry] of node.entries) {
    const attribute = form.attributes && Object.hasOwn(form.attributes, name) ? form.attributes[name]?.form : undefined
    const named = !form.names || form.names.test(name)
    const chosen = form.others && named ? form.others : undefined
    const next = attribute ?? chosen
    if (next) failures.push(...validate(entry.node, next, [...path, name], entry))
    else if (form.closed && !(form.names && named)) unknown.push(name)
  }
  if (unknown.length > 0) failures.push(...additionalProperties(node, form, path, unknown))
  return failures
}

function missing(node: MapNode, form: MapForm, path: Path, key?: Entry): Failure[] {
  const absent = (form.required ?? []).filter((name) => !node.entries.has(name))
  if (absent.length > 0) return [missingProperties(node, path, absent, key)]
  return []
}

function validateEither(node: Node, form: EitherForm, path: Path, key?: Entry): Failure[] {
  const tries: Failure[][] = []
  for (const alternative of form.forms) {
    const failures = validate(node, alternative, path, key)
    if (failures.length === 0) return []
    tries.push(failures)
  }
  const closest = mostSpecific(tries.flatMap((failures) => mostSpecific(failures) ?? []))
  const chosen = tries.find((failures) => mostSpecific(failures) === closest) ?? []
  return closest?.rule === 'wrong-type' && closest.depth === path.length ? [explain(closest, tries.flat())] : chosen
}

/**
 * The value has the type of none of its forms, or that of one which it breaks otherwise. Compose only names the first form: its sentence
 * is kept, but the explanation tells the number out of bounds, or every type that would do.
 */
function explain(first: Failure, failures: readonly Failure[]): Failure {
  const precise = failures.find(({ rule, depth }) => rule !== 'wrong-type' && depth === first.depth)
  if (precise) return { ...precise, message: first.message }
  const wanted = failures
    .filter(({ depth }) => depth === first.depth)
    .flatMap(({ params }) => String(params.wanted).split(','))
  return { ...first, params: { ...first.params, wanted: [...new Set(wanted)].join(',') } }
}

function fits(node: Node, accepted: readonly TypeName[]): boolean {
  return typesOf(node).some((type) => accepted.includes(type))
}
