import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Conteneur qui s’arrête aussitôt',
  message: ({ service, image, program }) =>
    `« ${service} » s’arrêtera aussitôt : sans commande, « ${image} » lance « ${program} », qui n’a rien à lire.`,
  why: 'Un conteneur vit aussi longtemps que son programme. Ces images lancent par défaut un interpréteur interactif : sans terminal ni entrée, il lit une fin de fichier et se termine, sans erreur. Avec `restart: always`, il recommence sans fin.',
  hint: 'Donnez-lui une `command`. Pour entrer dedans par `docker compose exec`, `tty: true` le garde en vie.',
  section: 'processus',
  source: 'https://docs.docker.com/reference/compose-file/services/#command',
}
