/** Explanations in French, by path. */
export const ROLLOUT: Readonly<Record<string, string>> = {
  parallelism: 'Combien de conteneurs à la fois ; 0 pour tous.',
  delay: 'Temps d’attente entre deux groupes.',
  failure_action: 'Que faire si l’opération échoue.',
  monitor: 'Temps de surveillance après chaque remplacement.',
  max_failure_ratio: 'Part d’échecs tolérée, de 0 à 1.',
  order: 'Arrêter l’ancien d’abord, ou démarrer le nouveau d’abord.',
}
