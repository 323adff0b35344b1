import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Option inconnue',
  message: (params) =>
    params.suggestion
      ? `${params.flag} n’est pas une option de cette instruction ; vouliez-vous dire ${params.suggestion} ?`
      : `${params.flag} n’est pas une option de cette instruction.`,
  why: 'Chaque instruction a ses propres options, placées juste après elle. Une option de la commande lancée s’écrit après le nom de la commande.',
  hint: 'Corrigez le nom, ou déplacez l’option après la commande à laquelle elle appartient.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#overview',
}
