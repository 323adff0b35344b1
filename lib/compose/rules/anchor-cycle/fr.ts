import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Une ancre se contient elle-même',
  message: (params) => `L’ancre « ${params.name} » se contient elle-même.`,
  why: 'Recopier un morceau qui se contient ne finirait jamais. Compose refuse le fichier.',
  hint: 'Sortez la partie commune dans une extension `x-…` et faites-y référence depuis les deux endroits.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/fragments/',
}
