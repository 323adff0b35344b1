import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier Compose vide',
  message: () => 'Le fichier ne décrit rien.',
  why: 'Un fichier vide, ou qui ne contient que des commentaires, ne définit aucun service : Compose n’a rien à démarrer.',
  hint: 'Écrivez au moins un service sous la clé `services`.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
