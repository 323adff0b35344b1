import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Protocole en capitales',
  message: (params) => `« ${params.port} » s’écrit « ${params.wanted} ».`,
  why: 'Docker met le protocole en minuscules de toute façon ; l’écrire ainsi évite de chercher une différence.',
  hint: 'Écrivez tcp, udp ou sctp en minuscules ; tcp peut s’omettre.',
  section: 'expose',
  source: 'https://docs.docker.com/reference/build-checks/expose-proto-casing/',
}
