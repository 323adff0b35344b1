/** The labels of the OCI specification that an image usually has. */
export const LABELS: Readonly<Record<string, string>> = {
  'org.opencontainers.image.title': 'Nom de l’image, pour une personne.',
  'org.opencontainers.image.description': 'Ce que fait l’image, en une phrase.',
  'org.opencontainers.image.authors': 'Auteurs, et comment les joindre.',
  'org.opencontainers.image.source': 'Adresse du code dont l’image est faite.',
  'org.opencontainers.image.version': 'Version du logiciel contenu.',
  'org.opencontainers.image.revision': 'Commit dont l’image est faite.',
  'org.opencontainers.image.created': 'Date de construction.',
  'org.opencontainers.image.licenses': 'Licences, comme MIT.',
  'org.opencontainers.image.documentation': 'Adresse de la documentation.',
}
