import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Variable obligatoire absente',
  message: (params) =>
    params.reason === ''
      ? `La variable « ${params.name} » est obligatoire et n’a pas de valeur.`
      : `La variable « ${params.name} » est obligatoire et n’a pas de valeur : ${params.reason}.`,
  why: 'La forme `${NOM:?message}` exige une valeur. Compose la cherche dans le terminal, puis dans le fichier `.env` à côté du fichier Compose ; les variables d’`env_file`, elles, ne servent qu’au conteneur.',
  hint: 'Donnez-lui une valeur dans `.env` ou dans le terminal.',
  section: 'env-compose',
  source: 'https://docs.docker.com/reference/compose-file/interpolation/',
}
