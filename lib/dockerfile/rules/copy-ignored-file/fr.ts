import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier exclu par .dockerignore',
  message: (params) => `« ${params.file} » est exclu par .dockerignore : COPY ne le trouvera pas.`,
  why: 'Les fichiers exclus ne sont pas envoyés à la construction : pour elle, ils n’existent pas.',
  hint: 'Corrigez le chemin, ou le motif de .dockerignore qui l’exclut.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/build-checks/copy-ignored-file/',
}
