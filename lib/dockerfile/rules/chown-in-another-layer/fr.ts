import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Changement de propriétaire après coup',
  message: () => 'chown copie une seconde fois tous ces fichiers dans l’image.',
  why: 'Changer le propriétaire d’un fichier le recopie dans la nouvelle couche : l’image double de taille pour ces fichiers.',
  hint: 'Donnez le propriétaire dès la copie, par COPY --chown.',
  section: 'couches',
  source: 'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
}
