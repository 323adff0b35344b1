import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const ROLLOUT: Words = {
  parallelism: ['Combien de conteneurs à la fois ; 0 pour tous.', '2'],
  delay: ['Temps d’attente entre deux groupes.', '10s'],
  failure_action: ['Que faire si l’opération échoue.', 'pause'],
  monitor: ['Temps de surveillance après chaque remplacement.', '30s'],
  max_failure_ratio: ['Part d’échecs tolérée, de 0 à 1.', '0.1'],
  order: ['Arrêter l’ancien d’abord, ou démarrer le nouveau d’abord.', 'start-first'],
}
