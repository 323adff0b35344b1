import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Durée trop courte',
  message: (params) => `« ${params.value} » est trop court pour ${params.flag} : le minimum est d’une milliseconde.`,
  why: 'Lancer la commande plus souvent ne laisserait aucun temps au programme.',
  hint: 'Donnez quelques secondes ; 30s est la valeur par défaut de l’intervalle.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
}
