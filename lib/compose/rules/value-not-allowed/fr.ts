import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Valeur qui n’est pas dans la liste',
  message: (params) =>
    params.allowed === undefined
      ? `« ${params.value} » n’a pas une forme permise.`
      : `« ${params.value} » n’est pas permis ici ; sont possibles : ${params.allowed}.`,
  why: 'Cet attribut ne prend que quelques valeurs, écrites exactement ainsi.',
  hint: 'Reprenez une des valeurs permises, à la lettre près.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
