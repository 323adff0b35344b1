import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ancienne forme sans signe égal',
  message: (params) => `${params.instruction} sépare ici le nom et la valeur par une espace.`,
  why: 'Cette vieille forme ne prend qu’une variable par ligne et avale tout le reste de la ligne ; Docker demande de ne plus l’écrire.',
  hint: 'Mettez un signe = entre le nom et la valeur, et des guillemets si la valeur contient une espace.',
  section: 'env',
  source: 'https://docs.docker.com/reference/build-checks/legacy-key-value-format/',
}
