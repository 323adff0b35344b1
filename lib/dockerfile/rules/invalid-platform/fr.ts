import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Plateforme inconnue',
  message: (params) => `« ${params.platform} » n’est pas une plateforme.`,
  why: 'Une plateforme s’écrit système/architecture : linux/amd64, linux/arm64.',
  hint: 'Corrigez le nom, ou enlevez --platform.',
  section: 'multiarch',
  source: 'https://docs.docker.com/reference/dockerfile/#from',
}
