import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Plusieurs répliques pour un seul nom',
  message: (params) =>
    `« ${params.service} » demande ${params.count} répliques sous le même nom de conteneur « ${params.name} ».`,
  why: 'Un nom de conteneur est unique : on ne peut pas démarrer deux conteneurs du même nom.',
  hint: 'Retirez `container_name` : chaque réplique aura le sien, numéroté.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#container_name',
}
