import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Instruction remplacée plus bas',
  message: (params) => `Ce ${params.instruction} ne sert à rien : celui de la ligne ${params.line} le remplace.`,
  why: 'Une image n’a qu’un CMD, qu’un ENTRYPOINT et qu’un HEALTHCHECK : seul le dernier de l’étape compte.',
  hint: 'Gardez une seule de ces instructions. Pour lancer deux programmes, faites deux conteneurs.',
  section: 'cmd',
  source: 'https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/',
}
