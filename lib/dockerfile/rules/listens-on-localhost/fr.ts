import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Programme qui n’écoute que lui-même',
  message: (params) => `« ${params.word} » fait écouter le programme à l’intérieur du conteneur seulement.`,
  why: 'Dans un conteneur, localhost est le conteneur lui-même : un port publié n’atteint que ce qui écoute sur toutes les interfaces, c’est-à-dire sur 0.0.0.0.',
  hint: 'Faites écouter le programme sur 0.0.0.0.',
  section: 'entrypoint',
  source: 'https://docs.docker.com/engine/network/port-publishing/',
}
