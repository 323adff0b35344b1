import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ports publiés sur le réseau de l’hôte',
  message: (params) => `« ${params.service} » utilise le réseau de l’hôte : ses « ports » sont sans effet.`,
  why: 'Avec `network_mode: host`, le conteneur n’a pas de réseau à lui : son programme écoute directement sur les ports de la machine. Il n’y a rien à publier, et Docker ignore `ports`.',
  hint: 'Retirez `ports`, ou rendez au service un réseau du projet en retirant `network_mode`.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/engine/network/drivers/host/',
}
