import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'cd au lieu de WORKDIR',
  message: (params) =>
    params.alone
      ? `Ce cd n’a aucun effet : l’instruction suivante repart du dossier de WORKDIR.`
      : `Ce cd ne vaut que pour cette ligne ; WORKDIR le dirait une fois pour toutes.`,
  why: 'Chaque RUN lance un nouveau shell, dans le dossier de WORKDIR : un cd est oublié à la fin de la ligne.',
  hint: 'Mettez WORKDIR au-dessus, avec le chemin complet.',
  section: 'workdir',
  source: 'https://docs.docker.com/reference/dockerfile/#workdir',
}
