/** Explanations in French, by path. */
export const FILE_MOUNT: Readonly<Record<string, string>> = {
  source: 'Nom de la ressource, déclarée au premier niveau du fichier.',
  target: 'Chemin du fichier dans le conteneur.',
  uid: 'Propriétaire du fichier, par numéro.',
  gid: 'Groupe du fichier, par numéro.',
  mode: 'Droits du fichier, en octal.',
}
