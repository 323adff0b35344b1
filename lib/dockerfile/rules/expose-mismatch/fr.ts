import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Port annoncé et port écouté',
  message: (params) => `EXPOSE annonce ${params.exposed}, alors que le programme écoute ${params.port}.`,
  why: 'EXPOSE n’ouvre rien : il documente. S’il se trompe de port, qui publie celui-là obtient une connexion refusée.',
  hint: 'Accordez EXPOSE et le port que le programme écoute.',
  section: 'expose',
  source: 'https://docs.docker.com/reference/dockerfile/#expose',
}
