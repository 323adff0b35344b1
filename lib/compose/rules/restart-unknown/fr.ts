import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Politique de redémarrage inconnue',
  message: (params) => `« ${params.value} » n’est pas une politique de redémarrage.`,
  why: '`docker compose config` laisse passer n’importe quel texte, mais `docker compose up` refuse de créer le conteneur. Les valeurs sont `no`, `always`, `unless-stopped` et `on-failure`, celle-ci avec un nombre d’essais si l’on veut.',
  hint: 'Vérifiez l’orthographe.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#restart',
}
