import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Directive répétée',
  message: (params) => `La directive « ${params.name} » est déjà donnée plus haut.`,
  why: 'Une directive règle la lecture de tout le fichier : Docker n’en accepte qu’une de chaque sorte.',
  hint: 'Gardez une seule des deux lignes.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#parser-directives',
}
