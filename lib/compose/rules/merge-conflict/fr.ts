import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Deux fichiers se contredisent',
  message: (params) => `« ${params.path} » n’a pas la même forme dans les deux fichiers à fusionner.`,
  why: 'Compose fusionne les fichiers clé par clé. Il ne sait pas fusionner une liste avec un dictionnaire, ni remplacer un bloc par un simple texte.',
  hint: 'Écrivez l’attribut sous la même forme dans les deux fichiers, ou remplacez-le tout entier avec `!override`.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/merge/',
}
