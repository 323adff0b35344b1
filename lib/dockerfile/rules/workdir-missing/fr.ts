import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Copie à la racine de l’image',
  message: (params) => `« ${params.destination} » est ici la racine de l’image : aucun WORKDIR ne précède.`,
  why: 'Vos fichiers se mêlent à ceux du système (/bin, /etc, /lib…), et le programme s’y perd.',
  hint: 'Ajoutez WORKDIR /app avant la copie.',
  section: 'workdir',
  source: 'https://docs.docker.com/reference/dockerfile/#workdir',
}
