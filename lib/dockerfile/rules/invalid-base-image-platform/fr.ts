import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Image de base d’une autre plateforme',
  message: (params) =>
    `${params.base} est une image ${params.actual}, alors que la construction vise ${params.expected}.`,
  why: 'Une image d’une autre architecture ne tourne qu’en émulation, ou pas du tout.',
  hint: 'Choisissez une étiquette qui existe pour la plateforme visée, ou construisez avec docker build --platform.',
  section: 'multiarch',
  source: 'https://docs.docker.com/reference/build-checks/invalid-base-image-platform/',
}
