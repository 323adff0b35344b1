import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Secret dans ENV ou ARG',
  message: (params) => `« ${params.key} » a le nom d’un secret, et ${params.instruction} l’écrit dans l’image.`,
  why: 'Les ENV se lisent par docker inspect, les ARG par docker history : quiconque a l’image a le secret, même si une couche suivante l’efface.',
  hint: 'Donnez-le au lancement (docker run -e, env_file de Compose), ou pendant la construction par RUN --mount=type=secret.',
  section: 'env',
  source: 'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
}
