import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Bloc en destination',
  message: (params) => `${params.instruction} a un bloc << à la place de la destination.`,
  why: 'Un bloc est un contenu à copier, donc une source ; la destination est un chemin de l’image.',
  hint: 'Ajoutez le chemin du fichier à créer après <<EOF.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#here-documents',
}
