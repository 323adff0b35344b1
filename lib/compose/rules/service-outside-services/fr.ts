import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Service hors de « services »',
  message: (params) => `« ${params.name} » décrit un service, mais n’est pas rangé sous « services ».`,
  why: 'Les services se décrivent sous la clé `services`. Le tout premier format de Compose (2014) s’en passait ; il n’est plus lu.',
  hint: 'Ajoutez `services:` au début du fichier, et décalez les services d’un cran.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
