import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Valeur réécrite par YAML',
  message: ({ name, written, value }) => `« ${name} » ne vaudra pas « ${written} » mais « ${value} ».`,
  why: 'Une variable est un texte, mais YAML y reconnaît d’abord des nombres : `3.10` devient `3.1`, `0042` est lu en octal et devient `34`, `True` devient `true`. Le programme reçoit le texte réécrit.',
  hint: 'Mettez la valeur entre guillemets.',
  section: 'env-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#environment',
}
