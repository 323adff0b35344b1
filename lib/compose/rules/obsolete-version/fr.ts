import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Clé « version » périmée',
  message: () => 'La clé « version » ne sert plus à rien.',
  why: 'Elle choisissait autrefois entre plusieurs formats. Depuis Compose v2, il n’y en a plus qu’un, la Compose Specification : la clé est ignorée, et Compose prie de l’enlever.',
  hint: 'Supprimez la ligne.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/version-and-name/',
}
