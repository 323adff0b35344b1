import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Numéro d’étape inexistant',
  message: (params) => `Il n’y a pas d’étape numéro ${params.value}.`,
  why: 'Les étapes se comptent à partir de 0, dans l’ordre des FROM.',
  hint: 'Désignez l’étape par son nom : un numéro change dès qu’on ajoute une étape.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/dockerfile/#copy---from',
}
