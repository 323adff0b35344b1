import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const FILE_MOUNT: Words = {
  source: ['Nom de la ressource, déclarée au premier niveau du fichier.', 'reglages'],
  target: ['Chemin du fichier dans le conteneur.', '/etc/app/reglages.conf'],
  uid: ['Propriétaire du fichier, par numéro.', '"103"'],
  gid: ['Groupe du fichier, par numéro.', '"103"'],
  mode: ['Droits du fichier, en octal.', '0440'],
}
