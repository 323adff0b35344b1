import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Instruction sans argument',
  message: (params) =>
    params.wanted === 'one'
      ? `${params.instruction} attend un argument.`
      : `${params.instruction} attend au moins un argument.`,
  why: 'L’instruction ne dit pas à quoi elle s’applique.',
  hint: 'Complétez la ligne, ou supprimez-la.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#overview',
}
