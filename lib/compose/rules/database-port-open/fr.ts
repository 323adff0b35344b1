import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Base de données ouverte à tout le réseau',
  message: (params) =>
    `Le port ${params.port} de « ${params.service} » (${params.store}) est publié sur toutes les adresses de la machine.`,
  why: 'Les services du projet se joignent déjà sans `ports`. Publier sans adresse ouvre la base à tout ce qui peut atteindre la machine, et Docker pose ses règles avant celles du pare-feu habituel (ufw, par exemple).',
  hint: 'Retirez la publication si seuls les services s’en servent, ou limitez-la à votre machine : `127.0.0.1:`.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
}
