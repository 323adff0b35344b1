/** Explanations in French, by path. */
export const PAIR: Readonly<Record<string, string>> = {
  hard: 'Limite que le processus ne peut pas dépasser.',
  soft: 'Limite appliquée, que le processus peut relever jusqu’à la limite dure.',
}
