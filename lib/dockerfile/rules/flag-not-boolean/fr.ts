import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Option qui attend vrai ou faux',
  message: (params) => `« ${params.value} » n’est ni true ni false, que ${params.flag} attend.`,
  why: 'Cette option s’active par sa seule présence, ou par true.',
  hint: 'Enlevez la valeur, ou écrivez true ou false.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#copy---link',
}
