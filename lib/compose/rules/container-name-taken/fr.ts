import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom de conteneur pris deux fois',
  message: (params) =>
    `« ${params.service} » veut le nom de conteneur « ${params.name} », déjà pris par « ${params.owner} ».`,
  why: 'Un nom de conteneur est unique sur toute la machine.',
  hint: 'Laissez Compose nommer les conteneurs : les services se joignent par leur nom de service.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#container_name',
}
