import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'ARG lu quand le conteneur tourne',
  message: ({ name, instruction }) =>
    `${instruction} lit « ${name} » au démarrage, mais un ARG n’existe que pendant la construction.`,
  why: 'Ces commandes sont lues par le shell du conteneur, plus tard. Les ARG ont disparu avec la construction : la variable est vide.',
  hint: 'Gardez la valeur par `ENV NOM=$NOM`, qui reste dans l’image.',
  section: 'env',
  source: 'https://docs.docker.com/build/building/variables/',
}
