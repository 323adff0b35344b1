import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Tout est copié avant d’installer',
  message: (params) => `Tout le code est copié avant « ${params.command} », à la ligne ${params.line}.`,
  why: 'Le cache s’arrête à la première instruction dont les fichiers ont changé. Ici, changer une ligne de code fait réinstaller toutes les dépendances.',
  hint: 'Copiez d’abord les seuls fichiers qui listent les dépendances, installez, puis copiez le reste.',
  section: 'couches',
  source: 'https://docs.docker.com/build/cache/',
}
