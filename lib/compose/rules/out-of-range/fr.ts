import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nombre hors des bornes',
  message: (params) =>
    params.min === undefined
      ? `${params.value} est trop grand : au plus ${params.max}.`
      : `${params.value} est trop petit : au moins ${params.min}.`,
  why: 'Le noyau n’accepte cette valeur qu’entre des bornes fixées ; Compose les vérifie d’avance.',
  hint: 'Choisissez une valeur entre les bornes.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
