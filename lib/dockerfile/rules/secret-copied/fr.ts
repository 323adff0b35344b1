import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier secret copié',
  message: (params) => `« ${params.path} » contient d’ordinaire un secret, et entre dans l’image.`,
  why: 'Quiconque a l’image peut lire le fichier, même si une instruction l’efface ensuite : la couche qui l’a reçu reste.',
  hint: 'Donnez-le au lancement (env_file, volume), ou pendant la construction par RUN --mount=type=secret.',
  section: 'env',
  source: 'https://docs.docker.com/build/building/secrets/',
}
