import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Port publié utilisé entre services',
  message: (params) =>
    `« ${params.service} » joint « ${params.other} » par le port ${params.port}, qui n’existe que sur l’hôte ; dans le conteneur, c’est ${params.target}.`,
  why: 'Dans `"8080:8000"`, 8080 est ouvert sur la machine hôte, pour le navigateur. Entre eux, les services passent par le réseau du projet et parlent au port du conteneur : celui de droite.',
  hint: 'Gardez le nom du service et prenez le port de droite.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/compose/how-tos/networking/',
}
