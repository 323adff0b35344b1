import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Il manque un attribut',
  message: (params) => `Il manque ici « ${params.names} ».`,
  why: 'Certaines formes longues ne veulent rien dire sans un attribut précis : une dépendance sans `condition`, un volume sans `type`, un secret dont on ne dit pas d’où il vient.',
  hint: 'Ajoutez l’attribut, ou revenez à la forme courte.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
