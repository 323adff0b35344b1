import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Paquet Python sans version',
  message: (params) => `« ${params.package} » est installé sans version.`,
  why: 'La construction de demain prendra la version de demain : une incompatibilité arrivera sans que le code ait changé.',
  hint: 'Écrivez paquet==version, ou mettez les versions dans requirements.txt.',
  section: 'run',
  source: 'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
}
