import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier de variables introuvable',
  message: (params) => `Le fichier « ${params.file} » n’existe pas.`,
  why: 'Un fichier de variables demandé est obligatoire : sans lui, le service démarrerait avec une configuration incomplète. C’est souvent un fichier que `.gitignore` tient, à raison, hors du dépôt.',
  hint: 'Créez-le (à partir d’un `.env.example`, par exemple), corrigez son chemin, ou déclarez-le facultatif avec `required: false`.',
  section: 'env-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#env_file',
}
