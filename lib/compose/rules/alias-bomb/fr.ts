import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Trop d’alias emboîtés',
  message: () => 'Une fois ses alias recopiés, le fichier deviendrait démesuré.',
  why: 'Un alias vaut tout ce que son ancre contient. Des alias d’alias doublent la taille à chaque niveau : quelques lignes peuvent en valoir des milliards. Docker Compose les recopierait jusqu’à remplir la mémoire ; la page s’arrête avant.',
  hint: 'Gardez une seule épaisseur d’alias : une ancre ne devrait pas contenir d’autres alias en série.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/fragments/',
}
