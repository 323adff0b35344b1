import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom d’image invalide',
  message: (params) => `« ${params.value} » n’est pas un nom d’image.`,
  why: 'Un nom d’image est en minuscules, suivi au besoin de deux-points et d’une seule étiquette, comme node:24-alpine. Une variable vide y laisse un trou.',
  hint: 'Vérifiez les majuscules, les deux-points et ce que valent les variables.',
  section: 'from',
  source: 'https://docs.docker.com/reference/dockerfile/#from',
}
