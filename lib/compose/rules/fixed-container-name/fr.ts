import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom de conteneur figé',
  message: (params) => `Le conteneur de « ${params.service} » porte le nom fixe « ${params.name} ».`,
  why: 'Un nom de conteneur est unique sur toute la machine : deux copies du projet (deux branches, deux étudiants sur un même serveur) ne peuvent plus tourner ensemble, ni ce service avoir deux répliques. Pour se joindre, les services n’en ont pas besoin.',
  hint: 'Retirez `container_name` : le nom du service suffit sur le réseau, et `docker compose exec` le comprend.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#container_name',
}
