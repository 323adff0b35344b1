import { exampleLines } from '@/lib/compose/schema/example'
import { exampleOf, explain } from '@/lib/compose/schema/explain'
import type { Attribute, Form } from '@/lib/compose/schema/form'
import { formNames } from '@/lib/compose/schema/fr/forms'
import { VALUES } from '@/lib/compose/schema/fr/values'
import { formsOf } from '@/lib/compose/schema/locate'
import { root } from '@/lib/compose/schema/root'
import { sourceOf } from '@/lib/compose/schema/source'

/** An attribute as the reference shows it. */
export interface AttributeEntry {
  /** `services.*.ports.*.target`, as `attributePaths` names it. */
  path: string
  /** Its address in the page: `services.ports.target`. */
  anchor: string
  /** From the section it stands in, stars left out: `ports.target`. */
  name: string
  explanation: string
  /** French: « texte », « liste de textes ou de dictionnaires »… */
  forms: readonly string[]
  /** The values it takes by name, or usually takes, and what each means. */
  values: readonly (readonly [value: string, meaning: string])[]
  default: string | undefined
  since: string | undefined
  required: boolean
  deprecated: boolean
  usual: boolean
  /** Later than the Compose we follow, which refuses it. */
  later: boolean
  /** Lines of YAML, its own key first. */
  example: readonly string[]
  source: string
  /** The attributes inside, at every depth, in the order of the table. */
  inside: readonly AttributeEntry[]
}

/** A first-level key, and the attributes of one of its elements in alphabetical order. */
export interface ReferenceSection extends AttributeEntry {
  attributes: readonly AttributeEntry[]
}

/** The whole of the table, for the page /reference/compose. */
export function composeReference(): ReferenceSection[] {
  return children(root, '').map((child) => {
    const section = entry(child)
    const attributes = children(child.attribute.form, child.key).map(entry)
    return { ...section, inside: [], attributes: attributes.sort((a, b) => (a.name < b.name ? -1 : 1)) }
  })
}

interface Child {
  key: string
  attribute: Attribute
  required: boolean
  later: boolean
}

/** The attributes right under a form, those of its items or of its chosen names included. */
function children(form: Form, path: string): Child[] {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`)
  return formsOf(form).flatMap((each) => {
    if (each.kind === 'list') return children(each.of, below('*'))
    if (each.kind !== 'map') return []
    const own = Object.entries({ ...each.attributes, ...each.later }).map(([name, attribute]) => ({
      key: below(name),
      attribute,
      required: each.required?.includes(name) ?? false,
      later: Object.hasOwn(each.later ?? {}, name),
    }))
    return [...own, ...(each.others ? children(each.others, below('*')) : [])]
  })
}

function entry({ key: path, attribute, required, later }: Child): AttributeEntry {
  const anchor = path.replaceAll('.*', '')
  const last = path.slice(path.lastIndexOf('.') + 1)
  return {
    path,
    anchor,
    name: anchor.includes('.') ? anchor.slice(anchor.indexOf('.') + 1) : anchor,
    explanation: explain(path) ?? '',
    forms: formNames(attribute),
    values: Object.entries(VALUES[path] ?? {}),
    default: attribute.default,
    since: attribute.since,
    required,
    deprecated: attribute.deprecated ?? false,
    usual: attribute.usual ?? false,
    later,
    example: exampleLines(last, exampleOf(path) ?? ''),
    source: sourceOf(path),
    inside: children(attribute.form, path).flatMap((child) => {
      const { inside, ...own } = entry(child)
      return [{ ...own, inside: [] }, ...inside]
    }),
  }
}
