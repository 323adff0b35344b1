import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Option sans valeur',
  message: (params) => `${params.flag} n’a pas de valeur.`,
  why: 'Dans un Dockerfile, la valeur d’une option suit un signe égal ; séparée par une espace, elle est lue comme un argument.',
  hint: 'Collez la valeur à l’option : --option=valeur.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#overview',
}
