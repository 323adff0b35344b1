import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Dockerfile sans instruction',
  message: () => 'Ce fichier ne contient aucune instruction.',
  why: 'Une image part toujours d’une autre : il faut au moins un FROM.',
  hint: 'Commencez par FROM et le nom d’une image de base.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#format',
}
