import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Un fichier monté sur un dossier',
  message: ({ source, target, kind }) =>
    kind === 'file'
      ? `« ${source} » est un fichier, « ${target} » un dossier de l’image : Docker refusera de monter l’un sur l’autre.`
      : `« ${source} » est un dossier, « ${target} » un fichier de l’image : Docker refusera de monter l’un sur l’autre.`,
  why: 'Un montage lié (bind mount) prend la place d’un fichier par un fichier, d’un dossier par un dossier. Sinon le conteneur ne démarre pas : `not a directory: Are you trying to mount a directory onto a file`.',
  hint: 'Écrivez le chemin complet des deux côtés : jusqu’au nom du fichier, ou jusqu’au dossier.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
}
