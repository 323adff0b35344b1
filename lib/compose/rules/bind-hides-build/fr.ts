import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le montage cache le programme construit',
  message: ({ target, file }) =>
    `Le montage de « ${target} » cache « ${file} », que la construction de l’image a fabriqué.`,
  why: 'Un montage lié (bind mount) couvre tout ce que l’image avait à cet endroit, résultats de la construction compris. Si le projet n’a pas ce fichier, le conteneur ne trouve plus le programme à lancer.',
  hint: 'Ne montez que les sources, ou changez `command` pour un mode qui construit au démarrage. En production, le montage est inutile.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
}
