import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ni image ni construction',
  message: (params) => `Le service « ${params.service} » n’a ni image ni build.`,
  why: 'Un conteneur part toujours d’une image : une image toute faite (`image`), ou une image à construire à partir d’un Dockerfile (`build`).',
  hint: 'D’où doit venir l’image de ce service : d’un registre, ou d’un Dockerfile du projet ?',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#image',
}
