import type { Attribute, Becomes, Form, TypeName } from '../form'
import { formsOf } from '../locate'
import { isBoolean, valuesOf } from '../values'

const TYPES: Readonly<Record<TypeName, string>> = {
  string: 'texte',
  integer: 'nombre entier',
  number: 'nombre',
  boolean: 'booléen',
  null: 'rien',
  object: 'dictionnaire',
  array: 'liste',
}

/** What a text must look like, where the table says what it becomes. */
const LOOKS: Partial<Readonly<Record<Becomes, string>>> = {
  bytes: 'taille (`512m`, `1g`)',
  duration: 'durée (`30s`, `1m30s`)',
  int: 'nombre entier',
  uint64: 'nombre entier',
  uint16: 'nombre entier',
  uint32: 'nombre entier',
  float: 'nombre',
  'nano-cpus': 'nombre (`0.5`)',
  mode: 'droits en octal (`0440`)',
}

const ITEMS: Partial<Readonly<Record<Becomes, string>>> = {
  environment: 'liste de `NOM=valeur`',
  labels: 'liste de `nom=valeur`',
  hosts: 'liste de `nom:adresse`',
  command: 'liste de mots',
  'health-test': 'liste de mots',
}

/** The forms that an attribute takes, in French, the usual one first. */
export function formNames(attribute: Attribute): string[] {
  const becomes = attribute.looks ?? attribute.becomes
  if (becomes === 'bool' && isBoolean(attribute)) return ['`true` ou `false`']
  const look = becomes ? LOOKS[becomes] : undefined
  const names = formsOf(attribute.form).flatMap((form) => {
    if (form.kind === 'types') return look ? [look] : typeNames(form, valuesOf(attribute))
    if (form.kind === 'list') return [(becomes ? ITEMS[becomes] : undefined) ?? `liste de ${itemNames(form.of)}`]
    return [...(form.or?.includes('boolean') ? ['`true` ou `false`'] : []), mapName(form)]
  })
  return [...new Set(names)]
}

function typeNames({ types, oneOf }: Extract<Form, { kind: 'types' }>, values: readonly string[]): string[] {
  if (oneOf) return [oneOf.map((value) => `\`${value}\``).join(', ')]
  const named = types.filter((type) => type !== 'null').map((type) => TYPES[type])
  return values.length > 0 && types.includes('string') ? ['texte'] : named
}

function itemNames(form: Form): string {
  const names = formsOf(form).flatMap((item) => {
    if (item.kind === 'types')
      return item.types.map((type) => `${TYPES[type]}s`.replace('nombre entiers', 'nombres entiers'))
    return item.kind === 'list' ? ['listes'] : ['dictionnaires']
  })
  return [...new Set(names)].join(' ou de ')
}

function mapName({ attributes, others }: Extract<Form, { kind: 'map' }>): string {
  if (!attributes) return others ? 'dictionnaire dont vous choisissez les noms' : 'dictionnaire'
  const names = Object.keys(attributes)
  const shown = names.slice(0, 5).map((name) => `\`${name}\``)
  return `dictionnaire (${shown.join(', ')}${names.length > shown.length ? '…' : ''})`
}
