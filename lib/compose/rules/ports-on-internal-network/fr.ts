import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ports publiés sur un réseau fermé',
  message: ({ service, network }) =>
    `« ${service} » n’est relié qu’à un réseau interne (${network}) : ses ports ne seront pas publiés.`,
  why: 'Un réseau interne n’a pas de passage vers l’extérieur, dans aucun sens. Docker crée le conteneur sans rien dire et ne publie rien : la connexion est refusée.',
  hint: 'Reliez aussi le service à un réseau ordinaire ; gardez l’interne pour ce qui ne doit pas être joint.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/reference/compose-file/networks/#internal',
}
