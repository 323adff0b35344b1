import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Directive check mal écrite',
  message: (params) => `« ${params.option} » n’est pas une option de la directive check.`,
  why: 'La directive n’accepte que skip, error et experimental, séparés par des points-virgules et sans espace.',
  hint: 'Écrivez par exemple # check=skip=JSONArgsRecommended;error=true.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#check',
}
