import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom refusé',
  message: (params) => `« ${params.name} » n’est pas un nom permis.`,
  why: 'Le nom d’un service, d’un volume ou d’un réseau ne contient que des lettres sans accent, des chiffres, des points, des tirets et des soulignés : il devient un nom de machine sur le réseau du projet. Les variables n’y sont pas remplacées.',
  hint: 'Remplacez espaces et accents par un tiret.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
