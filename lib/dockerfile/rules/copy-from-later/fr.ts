import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Étape copiée avant d’exister',
  message: (params) => `L’étape « ${params.value} » vient plus bas dans le fichier.`,
  why: 'Les étapes se construisent dans l’ordre : on ne copie que depuis une étape déjà écrite.',
  hint: 'Déplacez l’étape au-dessus de celle qui s’en sert.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/dockerfile/#copy---from',
}
