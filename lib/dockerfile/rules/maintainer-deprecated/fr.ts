import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'MAINTAINER est abandonné',
  message: () => 'MAINTAINER n’est plus à employer.',
  why: 'L’auteur d’une image se dit aujourd’hui par une étiquette (label), que docker inspect montre et que les outils savent lire.',
  hint: 'Remplacez-la par LABEL org.opencontainers.image.authors.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/build-checks/maintainer-deprecated/',
}
