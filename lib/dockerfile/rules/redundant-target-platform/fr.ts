import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Plateforme déjà par défaut',
  message: (params) => `--platform=${params.platform} dit ce que Docker fait déjà.`,
  why: 'Sans --platform, FROM prend l’image de la plateforme visée, c’est-à-dire $TARGETPLATFORM.',
  hint: 'Enlevez --platform. Pour une étape qui doit tourner sur la machine qui construit, c’est $BUILDPLATFORM.',
  section: 'multiarch',
  source: 'https://docs.docker.com/reference/build-checks/redundant-target-platform/',
}
