import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Destination manquante',
  message: (params) =>
    params.count === 0
      ? `${params.instruction} ne dit ni quoi copier, ni où.`
      : `${params.instruction} dit quoi copier, mais pas où.`,
  why: 'Le dernier argument est la destination dans l’image ; ceux d’avant sont les fichiers du contexte.',
  hint: 'Ajoutez la destination : le point désigne le dossier de WORKDIR.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#copy',
}
