import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom vide',
  message: (params) => `${params.instruction} a une valeur sans nom.`,
  why: 'Le nom s’écrit juste avant le signe égal, sans espace.',
  hint: 'Collez le nom au signe égal.',
  section: 'env',
  source: 'https://docs.docker.com/reference/dockerfile/#env',
}
