import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Étape qui ne sert pas',
  message: (params) => `L’étape « ${params.name} » ne sert à aucune autre.`,
  why: 'Docker ne la construit même pas : ce qu’elle vérifie ou fabrique n’arrive jamais.',
  hint: 'Copiez-en le résultat par COPY --from, partez d’elle par FROM, ou supprimez-la.',
  section: 'multistage',
  source: 'https://docs.docker.com/build/building/multi-stage/',
}
