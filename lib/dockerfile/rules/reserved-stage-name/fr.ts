import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom d’étape réservé',
  message: (params) => `« ${params.name} » est un nom que Docker garde pour lui.`,
  why: '« scratch » désigne l’image vide et « context » le contexte de construction : une étape de ce nom les rend inaccessibles ou n’est jamais trouvée.',
  hint: 'Choisissez un autre nom d’étape.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/build-checks/reserved-stage-name/',
}
