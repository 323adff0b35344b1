import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Instruction inconnue',
  message: (params) =>
    params.odd
      ? `« ${params.word} » contient un caractère invisible ou étranger : Docker n’y reconnaît pas d’instruction.`
      : params.suggestion
        ? `« ${params.word} » n’est pas une instruction ; vouliez-vous dire « ${params.suggestion} » ?`
        : `« ${params.word} » n’est pas une instruction de Dockerfile.`,
  why: 'Chaque ligne commence par une instruction que Docker connaît : FROM, RUN, COPY, CMD… Une ligne qui en continue une autre doit suivre une barre oblique inverse.',
  hint: 'Vérifiez l’orthographe. Une commande de shell s’écrit après RUN, et retapez le mot s’il vient d’un copier-coller.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#overview',
}
