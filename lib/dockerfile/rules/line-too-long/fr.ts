import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ligne trop longue',
  message: () => 'Cette ligne dépasse 65535 octets.',
  why: 'Docker lit le fichier ligne par ligne, dans un espace de taille fixe.',
  hint: 'Mettez ce contenu dans un fichier et copiez-le, ou coupez la ligne par une barre oblique inverse.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#format',
}
