import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Héritage en boucle',
  message: (params) => `Ces services héritent l’un de l’autre en boucle : ${params.cycle}.`,
  why: '`extends` recopie un autre service avant d’y ajouter le sien. Deux services qui se recopient l’un l’autre n’ont pas de point de départ.',
  hint: 'Sortez la partie commune dans un troisième service, ou dans une extension `x-…`.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#extends',
}
