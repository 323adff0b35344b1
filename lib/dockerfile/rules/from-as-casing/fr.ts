import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'FROM et AS dans deux casses',
  message: (params) => `« ${params.as} » n’a pas la même casse que « ${params.from} ».`,
  why: 'Un fichier écrit de deux façons se lit mal, et Docker avertit à chaque construction.',
  hint: 'Écrivez FROM et AS de la même façon, en capitales de préférence.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/build-checks/from-as-casing/',
}
