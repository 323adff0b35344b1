import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Plusieurs fichiers Compose dans le dossier',
  message: ({ files, used }) => `Le dossier contient ${files} : seul ${used} est lu.`,
  why: 'Compose prend le premier nom de sa liste et laisse les autres de côté. Qui modifie un autre fichier ne voit aucun effet.',
  hint: 'Gardez un seul fichier, ou nommez celui qu’il faut avec `-f`.',
  section: 'compose',
  source: 'https://docs.docker.com/compose/intro/compose-application-model/',
}
