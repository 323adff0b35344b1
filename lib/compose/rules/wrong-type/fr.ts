import type { RuleWording } from '@/lib/text/rule'

const TYPES: Readonly<Record<string, string>> = {
  array: 'une liste',
  boolean: 'un booléen',
  integer: 'un nombre',
  mapping: 'un dictionnaire',
  null: 'vide',
  number: 'un nombre',
  string: 'un texte',
}

function listOf(wanted: string | number | undefined): string {
  const names = [
    ...new Set(
      String(wanted)
        .split(',')
        .map((type) => TYPES[type] ?? type),
    ),
  ]
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ou ${names.at(-1)}`
}

export const wording: RuleWording = {
  title: 'Valeur d’un autre type que prévu',
  message: (params) =>
    `${params.key === '' ? 'Cette valeur' : `« ${params.key} »`} devrait être ${listOf(params.wanted)}, et c’est ${TYPES[String(params.found)] ?? params.found}.`,
  why: 'Chaque attribut a ses formes : une liste se note avec des tirets, un dictionnaire avec des clés, un texte qui ressemble à un nombre entre guillemets. Une clé laissée sans rien à sa droite vaut « vide ».',
  hint: 'Comparez avec un exemple de l’attribut : tirets, clés en retrait, ou guillemets ?',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
