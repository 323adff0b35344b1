import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ligne vide dans une instruction continuée',
  message: () => 'Une ligne vide coupe une instruction qui continue par « \\ ».',
  why: 'Docker saute encore ces lignes, mais annonce qu’elles deviendront une erreur ; et un lecteur croit l’instruction finie.',
  hint: 'Supprimez la ligne vide, ou mettez-y un commentaire qui commence par #.',
  section: 'run',
  source: 'https://docs.docker.com/reference/build-checks/no-empty-continuation/',
}
