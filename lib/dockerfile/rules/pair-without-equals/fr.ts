import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Signe égal manquant',
  message: (params) => `« ${params.word} » n’est pas de la forme nom=valeur.`,
  why: 'Dès que le premier mot contient un signe égal, Docker attend nom=valeur pour chaque mot. Une valeur qui contient une espace doit être entre guillemets.',
  hint: 'Mettez la valeur entre guillemets, ou enlevez les espaces autour du signe égal.',
  section: 'env',
  source: 'https://docs.docker.com/reference/dockerfile/#env',
}
