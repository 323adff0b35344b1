import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Variable inconnue dans FROM',
  message: (params) =>
    params.suggestion
      ? `Aucun ARG ne déclare « ${params.name} » avant FROM ; vouliez-vous dire « ${params.suggestion} » ?`
      : `Aucun ARG ne déclare « ${params.name} » avant FROM.`,
  why: 'FROM ne voit que les ARG écrits avant le premier FROM. Une variable inconnue vaut une chaîne vide, et l’image de base n’est plus celle qu’on croit.',
  hint: 'Déclarez la variable par ARG tout en haut du fichier, avec une valeur par défaut.',
  section: 'from',
  source: 'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
}
