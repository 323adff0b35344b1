import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Image de base vide',
  message: (params) => `« ${params.base} » donne un nom d’image vide.`,
  why: 'La variable n’a pas de valeur : ni par défaut, ni par --build-arg.',
  hint: 'Donnez une valeur par défaut à l’ARG, au-dessus de FROM.',
  section: 'from',
  source: 'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
}
