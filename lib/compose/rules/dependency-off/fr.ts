import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Dépendance éteinte par son profil',
  message: (params) => `« ${params.service} » dépend de « ${params.name} », qu’aucun profil actif ne démarre.`,
  why: 'Un service qui porte des `profiles` ne démarre que si l’un d’eux est actif. Un service qui démarre toujours ne peut pas compter sur lui.',
  hint: 'Donnez le même profil aux deux, retirez-le à la dépendance, ou rendez celle-ci facultative avec `required: false`.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/profiles/',
}
