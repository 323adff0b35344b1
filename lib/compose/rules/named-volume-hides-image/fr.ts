import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Un volume nommé garde l’ancien code',
  message: ({ service, volume, target }) =>
    `Le volume « ${volume} » couvre « ${target} », où le Dockerfile de « ${service} » copie le code : il en gardera la première version.`,
  why: 'Docker remplit un volume neuf avec le contenu de l’image, une seule fois. Ensuite le volume l’emporte : l’image peut être reconstruite, le conteneur continue d’exécuter l’ancien code.',
  hint: 'Montez le volume plus bas, sur le seul dossier à garder ; pour travailler sur le code, c’est un montage lié (bind mount) qu’il faut.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/engine/storage/volumes/#populate-a-volume-using-a-container',
}
