import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le montage cache node_modules',
  message: (params) =>
    `Le montage de « ${params.target} » cache « ${params.modules} », que la construction de l’image a rempli.`,
  why: 'Un montage lié (bind mount) couvre tout ce que l’image avait à cet endroit, `node_modules` compris. Si le dossier de l’hôte n’en a pas, le programme ne trouve plus ses dépendances ; s’il en a, elles sont celles d’un autre système.',
  hint: 'Ajoutez un volume sur `node_modules` par-dessus le montage, ou ne montez que le dossier des sources.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
}
