import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'ARG d’avant FROM inconnu dans l’étape',
  message: ({ name, isPlatform }) =>
    isPlatform === 1
      ? `« ${name} » est vide ici : l’étape doit la déclarer par « ARG ${name} ».`
      : `« ${name} » est vide ici : un ARG placé avant FROM ne vaut que pour les lignes FROM.`,
  why: 'Les ARG d’avant FROM n’appartiennent à aucune étape : ils ne servent qu’aux lignes FROM. Dans l’étape, le shell trouve une variable vide et continue sans rien dire. Il en va de même pour `TARGETARCH` et les siennes.',
  hint: 'Redéclarez-la dans l’étape, sans valeur : elle reprend celle du haut.',
  section: 'env',
  source: 'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
}
