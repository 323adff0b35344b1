import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'FROM mal écrit',
  message: (params) =>
    params.count === 0
      ? `FROM ne dit pas de quelle image partir.`
      : `FROM attend une image, ou une image, AS et un nom ; il y a ici ${params.count} mots.`,
  why: 'FROM nomme l’image de base, et peut donner un nom à l’étape. Un commentaire ne peut pas finir une ligne : Docker lirait ses mots comme des arguments.',
  hint: 'Écrivez FROM image, ou FROM image AS nom ; mettez le commentaire sur sa propre ligne.',
  section: 'from',
  source: 'https://docs.docker.com/reference/dockerfile/#from',
}
