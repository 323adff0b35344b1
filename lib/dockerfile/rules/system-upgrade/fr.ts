import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Mise à jour de tout le système',
  message: (params) => `${params.tool} met à jour tous les paquets de l’image de base.`,
  why: 'Le résultat dépend du jour, double des fichiers dans une nouvelle couche, et cache une image de base trop vieille.',
  hint: 'Prenez une étiquette plus récente de l’image de base.',
  section: 'from',
  source: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
}
