import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Service inconnu',
  message: (params) => `« ${params.name} » n’est le nom d’aucun service du projet.`,
  why: 'Une commande `docker compose … SERVICE` ne porte que sur les services du projet, nommés comme sous la clé `services` — et non comme leurs conteneurs ou leurs images.',
  hint: '`docker compose config --services` donne la liste des noms.',
  section: 'commandes',
  source: 'https://docs.docker.com/reference/cli/docker/compose/config/',
}
