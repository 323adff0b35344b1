import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: '« host.docker.internal » n’existe pas partout',
  message: ({ service }) =>
    `« ${service} » joint l’hôte par « host.docker.internal », un nom que Docker n’ajoute pas de lui-même sous Linux.`,
  why: 'Docker Desktop, sous macOS et Windows, ajoute `host.docker.internal` à chaque conteneur. Un Docker installé sous Linux ne le fait pas : le même fichier y échoue, avec `bad address`.',
  hint: 'Ajoutez au service `extra_hosts: ["host.docker.internal:host-gateway"]`, qui vaut partout.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/reference/cli/docker/container/run/#add-host',
}
