import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Valeur qui n’a pas le bon format',
  message: (params) =>
    params.path === ''
      ? `« ${params.value} » n’a pas la forme attendue.`
      : `« ${params.value} » n’a pas la forme que « ${params.path} » attend.`,
  why: 'Cet attribut attend une forme précise : un nombre entier, une durée comme `30s` ou `1m30s`, une taille comme `512m`, un booléen `true` ou `false`…',
  hint: 'Regardez l’unité et l’orthographe ; une durée en porte toujours une.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/extension/#specifying-durations',
}
