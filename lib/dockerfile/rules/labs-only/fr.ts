import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Option expérimentale',
  message: (params) => `${params.flag} n’existe que dans la version d’essai du langage.`,
  why: 'Docker réserve certaines options à une version à part, qui se demande en tête du fichier.',
  hint: 'Enlevez l’option, ou commencez le fichier par # syntax=docker/dockerfile:1-labs.',
  section: 'run',
  source: 'https://docs.docker.com/reference/dockerfile/#run---device',
}
