import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Travail d’une fois relancé sans fin',
  message: ({ service, job, restart }) =>
    `« ${service} » exécute « ${job} » et se termine ; « restart: ${restart} » le relancera sans fin.`,
  why: '`always` et `unless-stopped` relancent le conteneur dès qu’il s’arrête, même sans erreur. Une migration ou une sauvegarde recommence alors toutes les quelques secondes, et ne finit jamais.',
  hint: 'Retirez `restart`, ou écrivez `on-failure` pour ne recommencer qu’après un échec.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#restart',
}
