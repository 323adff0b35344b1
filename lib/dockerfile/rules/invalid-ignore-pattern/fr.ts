import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Motif de .dockerignore mal formé',
  message: (params) => `Docker ne peut pas lire « ${params.pattern} », ligne ${params.line} de .dockerignore.`,
  why: 'Un « ! » seul n’excepte rien, et un « [ » ouvre une liste de caractères qu’il faut fermer. Docker s’arrête, même si rien n’est copié.',
  hint: 'Complétez le motif, ou protégez le crochet par une barre oblique inverse.',
  section: 'copy',
  source: 'https://docs.docker.com/build/concepts/context/#dockerignore-files',
}
