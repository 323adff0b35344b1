import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Option répétée',
  message: (params) => `${params.flag} est donnée deux fois.`,
  why: 'Docker ne peut pas choisir entre deux valeurs.',
  hint: 'Gardez-en une.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#overview',
}
