import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Aucune commande à lancer',
  message: (params) => `Rien ne dit quoi lancer : ${params.image} démarre alors « ${params.command} ».`,
  why: 'Ce programme attend un clavier : sans terminal, il s’arrête aussitôt, et le conteneur avec lui.',
  hint: 'Ajoutez CMD, avec la commande de votre application.',
  section: 'cmd',
  source: 'https://docs.docker.com/reference/dockerfile/#cmd',
}
