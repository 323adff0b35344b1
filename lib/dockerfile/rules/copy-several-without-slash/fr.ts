import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Destination de plusieurs fichiers',
  message: (params) => `« ${params.destination} » reçoit plusieurs fichiers, mais ne finit pas par une barre.`,
  why: 'Sans barre à la fin, Docker ne sait pas que c’est un dossier, et refuse de copier plusieurs fichiers en un.',
  hint: 'Ajoutez une barre oblique à la fin de la destination.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#copy',
}
