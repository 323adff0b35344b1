import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Programme lancé pendant la construction',
  message: (params) => `« ${params.program} » ne rend pas la main : la construction n’ira pas plus loin.`,
  why: 'RUN s’exécute une fois, pour fabriquer l’image, et attend la fin de la commande. Un serveur, lui, ne finit pas.',
  hint: 'Lancez-le par CMD, qui s’exécute au démarrage du conteneur.',
  section: 'cmd',
  source: 'https://docs.docker.com/reference/dockerfile/#run',
}
