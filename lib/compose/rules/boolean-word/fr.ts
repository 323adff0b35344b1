import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Un mot pour un booléen',
  message: (params) => `« ${params.word} » est lu comme ${params.value}, mais n’est plus un booléen en YAML 1.2.`,
  why: 'YAML 1.1 acceptait `yes`, `no`, `on`, `off` pour dire vrai ou faux ; YAML 1.2, depuis 2009, ne garde que `true` et `false`. Compose comprend encore, et prévient.',
  hint: 'Écrivez `true` ou `false`, sans guillemets.',
  section: 'services',
  source: 'https://yaml.org/spec/1.2.2/',
}
