import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le programme tourne en root',
  message: (params) =>
    params.suggestion
      ? `Le programme tourne en root, alors que l’image fournit l’utilisateur « ${params.suggestion} ».`
      : `Le programme tourne en root : aucun USER ne choisit un autre utilisateur.`,
  why: 'Une faille du programme donne alors tous les droits dans le conteneur, et sur les fichiers montés depuis l’hôte.',
  hint: 'Ajoutez USER après les installations, avec un utilisateur que l’image fournit ou que vous créez.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/build/building/best-practices/#user',
}
