import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Deux montages au même endroit',
  message: (params) => `« ${params.service} » monte deux choses sur « ${params.target} ».`,
  why: 'Un dossier du conteneur ne reçoit qu’un montage : le second cacherait le premier.',
  hint: 'Lequel des deux voulez-vous ? Retirez l’autre, ou changez son dossier.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#volumes',
}
