import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'L’utilisateur de l’image remplacé par root',
  message: ({ service, user }) =>
    `« ${service} » tourne en root (« ${user} »), alors que son image a choisi un utilisateur ordinaire.`,
  why: 'L’image a été préparée pour tourner sans privilèges. En root, une faille du programme donne tous les droits dans le conteneur, et les fichiers qu’il écrit dans un montage appartiennent à root sur l’hôte.',
  hint: 'C’est souvent une question de droits sur un dossier monté : donnez ce dossier à l’utilisateur de l’image plutôt que root au programme.',
  section: 'vigilance',
  source: 'https://docs.docker.com/reference/compose-file/services/#user',
}
