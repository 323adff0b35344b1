import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Inclusion en boucle',
  message: (params) => `Ces fichiers s’incluent l’un l’autre : ${params.cycle}.`,
  why: 'Un fichier inclus est chargé comme un projet entier, ses propres inclusions comprises. Une boucle ne finirait jamais.',
  hint: 'Faites une troisième pièce de ce que les deux fichiers partagent.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/include/',
}
