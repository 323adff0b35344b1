import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Contrôle de santé sans commande',
  message: () => 'HEALTHCHECK CMD n’est suivi d’aucune commande.',
  why: 'Docker lance cette commande dans le conteneur : 0 veut dire en bonne santé, 1 malade.',
  hint: 'Ajoutez la commande qui vérifie que le programme répond.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
}
