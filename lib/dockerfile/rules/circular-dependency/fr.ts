import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Étapes qui tournent en rond',
  message: (params) => `L’étape « ${params.stage} » a besoin d’elle-même, directement ou par une autre.`,
  why: 'Pour copier depuis une étape, Docker doit l’avoir finie : deux étapes qui s’attendent ne finissent jamais.',
  hint: 'Copiez depuis une étape d’avant, qui ne copie rien de celle-ci.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/dockerfile/#copy---from',
}
