import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'COPY ne télécharge pas',
  message: (params) => `COPY ne prend pas d’adresse : « ${params.value} ».`,
  why: 'COPY ne connaît que les fichiers du contexte et ceux d’une autre étape.',
  hint: 'Employez ADD pour télécharger, avec --checksum pour vérifier ce qui arrive.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#add',
}
