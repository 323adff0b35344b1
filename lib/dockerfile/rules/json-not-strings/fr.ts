import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Tableau qui ne contient pas que des textes',
  message: (params) => `Le tableau de ${params.instruction} contient autre chose que des textes entre guillemets.`,
  why: 'En forme JSON, chaque élément est un argument de la commande : même un nombre s’écrit entre guillemets.',
  hint: 'Mettez chaque élément entre guillemets doubles.',
  section: 'cmd',
  source: 'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form',
}
