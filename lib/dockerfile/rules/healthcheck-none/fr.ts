import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'NONE ne prend pas d’argument',
  message: () => 'HEALTHCHECK NONE est suivi d’autre chose.',
  why: 'NONE annule le contrôle de l’image de base : il n’a rien à lancer.',
  hint: 'Supprimez la suite de la ligne, ou remplacez NONE par CMD.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
}
