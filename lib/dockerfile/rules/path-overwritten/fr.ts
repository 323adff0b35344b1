import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'PATH écrasé',
  message: (params) => `« ${params.value} » remplace tout le PATH de l’image.`,
  why: 'Les commandes du système (sh, ls, node…) ne sont plus trouvées : les RUN suivants et le conteneur échouent.',
  hint: 'Ajoutez à l’ancienne valeur : /mon/dossier:$PATH.',
  section: 'env',
  source: 'https://docs.docker.com/reference/dockerfile/#env',
}
