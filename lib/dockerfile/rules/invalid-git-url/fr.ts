import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Adresse Git refusée',
  message: (params) => `Docker ne sait pas quoi prendre à l’adresse Git « ${params.value} ».`,
  why: 'Après le « ? » d’une adresse Git, seuls ref, tag, branch, commit, checksum, subdir, submodules et keep-git-dir sont compris, chacun une fois, avec une valeur, et sans contredire ce qui suit le « # » ni les options d’ADD.',
  hint: 'Gardez une seule façon de dire la branche et le dossier : par exemple dépôt.git#branche:dossier.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#add',
}
