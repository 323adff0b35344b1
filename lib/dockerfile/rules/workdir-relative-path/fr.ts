import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'WORKDIR relatif',
  message: (params) =>
    params.path === ''
      ? 'Le chemin de WORKDIR est vide : sa variable n’a pas de valeur ici.'
      : `« ${params.path} » est un chemin relatif, et aucun WORKDIR ne dit à partir d’où.`,
  why: 'Le dossier dépend alors de l’image de base : si elle change son dossier de travail, l’application change de place.',
  hint: 'Commencez par un chemin absolu, comme /app.',
  section: 'workdir',
  source: 'https://docs.docker.com/reference/build-checks/workdir-relative-path/',
}
