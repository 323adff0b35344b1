import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Caractère d’échappement refusé',
  message: (params) => `« ${params.value} » ne peut pas être le caractère d’échappement.`,
  why: 'Docker n’accepte que la barre oblique inverse, qui est celle par défaut, ou l’accent grave, utile sous Windows.',
  hint: 'Enlevez la directive escape, ou donnez-lui un accent grave.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#escape',
}
