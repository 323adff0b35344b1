import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Port de l’hôte demandé deux fois',
  message: (params) => `Le port ${params.port}/${params.protocol} de l’hôte est déjà pris par « ${params.other} ».`,
  why: 'Sur une même adresse, un port n’a qu’un propriétaire. `docker compose config` ne s’en soucie pas, mais `docker compose up` échoue au second : `port is already allocated`.',
  hint: 'Changez le nombre de gauche. Celui de droite, dans le conteneur, peut rester le même d’un service à l’autre.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#ports',
}
