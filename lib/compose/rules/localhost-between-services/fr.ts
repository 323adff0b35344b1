import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: '« localhost » pour joindre un autre service',
  message: (params) =>
    `Dans « ${params.service} », « ${params.variable} » vise localhost ; or « ${params.other} » tourne dans un autre conteneur.`,
  why: 'Chaque conteneur a sa propre boucle locale : `localhost` y désigne le conteneur lui-même, ni l’hôte ni un autre service. Sur le réseau du projet, un service se joint par son nom.',
  hint: 'Remplacez localhost par le nom du service, et gardez le port sur lequel il écoute dans son conteneur.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/compose/how-tos/networking/',
}
