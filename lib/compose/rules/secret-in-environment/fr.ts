import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Secret écrit en clair',
  message: (params) => `La valeur de « ${params.variable} » est un secret, écrit en clair dans le fichier.`,
  why: 'Le fichier Compose est versionné, partagé, recopié : le secret part avec lui et reste dans l’historique du dépôt, même retiré plus tard. Toute personne qui peut inspecter le conteneur lit aussi ses variables.',
  hint: 'Lisez-le de l’extérieur (`${VARIABLE}` et un `.env` hors du dépôt), ou d’un secret : beaucoup d’images acceptent une variable en `_FILE`.',
  section: 'env-compose',
  source: 'https://docs.docker.com/compose/how-tos/use-secrets/',
}
