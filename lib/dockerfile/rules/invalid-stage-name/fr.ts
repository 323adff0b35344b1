import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom d’étape refusé',
  message: (params) => `« ${params.name} » ne peut pas être le nom d’une étape.`,
  why: 'Un nom d’étape commence par une lettre, puis n’a que des lettres, des chiffres, et . _ ou -. Un chiffre en tête se confondrait avec le numéro d’une étape.',
  hint: 'Commencez par une lettre sans accent.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/dockerfile/#from',
}
