import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Valeur manquante',
  message: (params) => `${params.instruction} donne un nom sans valeur.`,
  why: 'Une variable ou une étiquette associe une valeur à un nom : sans valeur, Docker ne sait pas quoi retenir.',
  hint: 'Écrivez nom=valeur, sans espace autour du signe égal ; nom= donne une valeur vide.',
  section: 'env',
  source: 'https://docs.docker.com/reference/dockerfile/#env',
}
