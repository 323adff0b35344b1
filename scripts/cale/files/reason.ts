const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'n’existe pas',
  ENOTDIR: 'n’existe pas : une partie du chemin n’est pas un dossier',
  EACCES: 'n’est pas lisible : la permission est refusée',
  EPERM: 'n’est pas lisible : la permission est refusée',
  ELOOP: 'est un lien qui tourne en rond',
  ENAMETOOLONG: 'a un nom trop long',
  EMFILE: 'ne s’ouvre pas : trop de fichiers sont ouverts',
  ENOSPC: 'ne s’écrit pas : le disque est plein',
  EROFS: 'ne s’écrit pas : le disque est en lecture seule',
  EEXIST: 'existe déjà',
}

/** Why the system refused a file, as the end of a French sentence. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code !== undefined ? REASONS[code] : undefined) ?? `n’a pas pu être lu (${code ?? message})`
}
