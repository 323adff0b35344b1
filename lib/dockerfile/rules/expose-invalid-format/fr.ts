import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'EXPOSE ne publie pas de port',
  message: (params) =>
    `« ${params.port} » ressemble à une publication de port ; EXPOSE n’en fait pas, seul le port ${params.inside} compte.`,
  why: 'EXPOSE note le port que le programme écoute dans le conteneur. Le port de la machine hôte se choisit au lancement.',
  hint: 'Ne gardez que le port du conteneur, et publiez-le par docker run -p ou ports de Compose.',
  section: 'expose',
  source: 'https://docs.docker.com/reference/build-checks/expose-invalid-format/',
}
