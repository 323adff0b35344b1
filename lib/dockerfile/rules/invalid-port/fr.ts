import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Port refusé',
  message: (params) => `« ${params.value} » n’est pas un port.`,
  why: 'EXPOSE attend des numéros de 0 à 65535, séparés par des espaces, suivis au besoin de /tcp ou /udp. Un commentaire ne peut pas finir la ligne.',
  hint: 'Ne gardez que les numéros de port.',
  section: 'expose',
  source: 'https://docs.docker.com/reference/dockerfile/#expose',
}
