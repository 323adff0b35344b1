import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Instruction interdite dans ONBUILD',
  message: (params) => `ONBUILD ne peut pas garder ${params.instruction} pour plus tard.`,
  why: 'ONBUILD s’exécute dans l’image qui part de celle-ci : elle a déjà son FROM, et un déclencheur n’en pose pas un autre.',
  hint: 'Gardez l’instruction à déclencher elle-même : RUN, COPY, ENV…',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#onbuild',
}
