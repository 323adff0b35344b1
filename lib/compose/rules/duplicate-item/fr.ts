import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Élément répété',
  message: (params) => `L’élément ${params.second} de la liste répète l’élément ${params.first}.`,
  why: 'Cette liste ne contient que des éléments distincts. Une répétition est presque toujours un copier-coller inachevé.',
  hint: 'Supprimez-en un, ou changez celui que vous vouliez adapter.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
