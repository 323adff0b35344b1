/** One page of every kind, and its name in the reports. */
export const pages = [
  { name: 'accueil', path: '/' },
  { name: 'sommaire', path: '/cours' },
  { name: 'chapitre', path: '/cours/sous-le-capot' },
  { name: 'chapitre avec onglets', path: '/cours/docker-sur-votre-machine' },
  { name: 'chapitre avec exercice', path: '/cours/multi-stage' },
  { name: 'glossaire', path: '/glossaire' },
  { name: 'règles', path: '/regles' },
  { name: 'règle', path: '/regles/dockerfile/json-args-recommended' },
  { name: 'référence du Dockerfile', path: '/reference/dockerfile' },
  { name: 'référence de Compose', path: '/reference/compose' },
  { name: 'recherche', path: '/recherche?q=conteneurs' },
  { name: 'exercices', path: '/exercices' },
  { name: 'exercice', path: '/exercices/dockerfile-order-service' },
  { name: 'page introuvable', path: '/cours/nulle-part' },
] as const

export const themes = ['clair', 'nuit'] as const
