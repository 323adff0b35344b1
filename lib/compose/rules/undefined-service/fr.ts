import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Dépendance vers un service qui n’existe pas',
  message: (params) => `« ${params.service} » dépend de « ${params.name} », qui n’existe pas.`,
  why: '`depends_on`, `links`, `volumes_from` et `network_mode: service:…` nomment un autre service du même projet. Un nom inconnu est le plus souvent une faute de frappe, ou un service retiré depuis.',
  hint: 'Comparez avec les noms écrits sous `services`.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/services/#depends_on',
}
