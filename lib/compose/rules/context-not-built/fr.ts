import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Contexte pris d’un service qui ne se construit pas',
  message: (params) => `« ${params.service} » veut construire à partir de « ${params.name} », qui n’a pas de build.`,
  why: '`additional_contexts` peut prendre pour base l’image qu’un autre service du projet construit (`service:nom`). Ce service doit donc exister, et avoir un `build`.',
  hint: 'Ajoutez un `build` à l’autre service, ou nommez son image : `docker-image://nom:étiquette`.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/build/#additional_contexts',
}
