import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Signal inconnu',
  message: (params) => `« ${params.value} » n’est pas un signal.`,
  why: 'docker stop envoie ce signal au programme : son nom ou son numéro doit exister sous Linux.',
  hint: 'Employez un nom comme SIGTERM, SIGINT ou SIGQUIT.',
  section: 'processus',
  source: 'https://docs.docker.com/reference/dockerfile/#stopsignal',
}
