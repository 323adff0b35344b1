import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Réseau de construction inconnu',
  message: (params) => `« ${params.value} » n’est pas un réseau de construction.`,
  why: 'Pendant la construction, RUN a trois choix : default, none (aucun réseau) ou host.',
  hint: 'Choisissez l’un des trois, ou enlevez l’option.',
  section: 'run',
  source: 'https://docs.docker.com/reference/dockerfile/#run---network',
}
