import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Montage mal écrit',
  message: (params) => `Docker refuse le montage « ${params.value} ».`,
  why: 'RUN --mount attend des couples clé=valeur séparés par des virgules, sans espace : type, target, et ce que le type permet.',
  hint: 'Vérifiez le type (bind, cache, secret, ssh, tmpfs), le nom des clés, et donnez une cible autre que /.',
  section: 'run',
  source: 'https://docs.docker.com/reference/dockerfile/#run---mount',
}
