import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Un travail qui redémarre n’est jamais terminé',
  message: ({ service, waiting, restart }) =>
    `« ${waiting} » attend la fin de « ${service} », que « restart: ${restart} » relance chaque fois qu’il se termine.`,
  why: 'Avec `always` ou `unless-stopped`, Docker relance le conteneur même quand il a fini sans erreur. `docker compose config` accepte le fichier, mais `docker compose up` attend sans fin, et le travail (une migration, un remplissage de la base) recommence en boucle.',
  hint: 'Un travail à faire une fois se passe de redémarrage, ou se contente de `on-failure`.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/services/#restart',
}
