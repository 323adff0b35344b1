import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Attributs qui s’excluent',
  message: (params) => `« ${params.names} » ne vont pas ensemble.`,
  why: 'Ces attributs disent la même chose de deux façons, ou deux choses contraires. Compose refuse de choisir à votre place.',
  hint: 'Gardez celui qui dit ce que vous voulez, supprimez l’autre.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#network_mode',
}
