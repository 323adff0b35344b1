import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Déclencheur inconnu',
  message: (params) =>
    params.suggestion
      ? `« ${params.word} » n’est pas une instruction ; vouliez-vous dire « ${params.suggestion} » ?`
      : `« ${params.word} » n’est pas une instruction de Dockerfile.`,
  why: 'Docker ne lit ce qui suit ONBUILD que dans l’image qui part de celle-ci : c’est là, chez quelqu’un d’autre, que la construction échouera.',
  hint: 'Écrivez après ONBUILD une instruction que Docker connaît.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#onbuild',
}
