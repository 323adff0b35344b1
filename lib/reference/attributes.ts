import { exampleLines } from '@/lib/compose/schema/example'
import { exampleOf, explain } from '@/lib/compose/schema/explain'
import type { Attribute, Form } from '@/lib/compose/schema/form'
import { formNames } from '@/lib/compose/schema/fr/forms'
import { VALUES } from '@/lib/compose/schema/fr/values'
import { formsOf } from '@/lib/compose/schema/locate'
import { root } from '@/lib/compose/schema/root'
import { sourceOf } from '@/lib/compose/schema/source'

/** Something of a language as a page of reference shows it: an attribute of Compose, an instruction or a flag of Dockerfiles. */
export interface ReferenceEntry {
  /** Its address in the page: `services.ports.target`, `copy.from`. */
  anchor: string
  /** From the section it stands in, stars left out: `ports.target`, `--from`. */
  name: string
  explanation: string
  /** French: « texte », « liste de textes ou de dictionnaires »… */
  forms: readonly string[]
  /** The values it takes by name, or usually takes, and what each means. */
  values: readonly (readonly [value: string, meaning: string])[]
  /** What else there is to know of it. */
  facts: readonly (readonly [name: string, fact: string])[]
  /** What tells it from the others, in a word. */
  marks: readonly string[]
  usual: boolean
  /** Lines of the language, the entry's own first; none where its section shows it. */
  example: readonly string[]
  source: string
  /** What is inside, at every depth, in the order of the table. */
  inside: readonly ReferenceEntry[]
}

/** A first-level key and the attributes of one of its elements, or an instruction and its flags. */
export interface ReferenceSection extends ReferenceEntry {
  attributes: readonly ReferenceEntry[]
}

/** An attribute of Compose. */
interface AttributeEntry extends ReferenceEntry {
  /** `services.*.ports.*.target`, as `attributePaths` names it. */
  path: string
  inside: readonly AttributeEntry[]
}

interface AttributeSection extends AttributeEntry {
  attributes: readonly AttributeEntry[]
}

/** The whole of the table, for the page /reference/compose. */
export function composeReference(): AttributeSection[] {
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
    facts: [
      ...fact('Par défaut', attribute.default && `\`${attribute.default}\``),
      ...fact('Depuis', attribute.since && `Compose ${attribute.since}`),
    ],
    marks: marksOf(attribute, required, later),
    usual: attribute.usual ?? false,
    example: exampleLines(last, exampleOf(path) ?? ''),
    source: sourceOf(path),
    inside: children(attribute.form, path).flatMap((child) => {
      const { inside, ...own } = entry(child)
      return [{ ...own, inside: [] }, ...inside]
    }),
  }
}

const fact = (name: string, value: string | undefined): [name: string, fact: string][] =>
  value === undefined ? [] : [[name, value]]

function marksOf({ usual, deprecated }: Attribute, required: boolean, later: boolean): string[] {
  const marks = {
    obligatoire: required,
    courant: usual,
    'plus récent que Compose 2.40': later,
    déconseillé: deprecated,
  }
  return Object.entries(marks).flatMap(([mark, isOn]) => (isOn ? mark : []))
}
