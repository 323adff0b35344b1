import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Image de base en fin de vie',
  message: (params) => `${params.what} n’est plus maintenu depuis ${params.since} ; ${params.instead} l’est.`,
  why: 'Une version en fin de vie ne reçoit plus de correctif de sécurité : les failles découvertes depuis y restent.',
  hint: 'Passez à une version maintenue, et relancez les tests du projet.',
  section: 'from',
  source: 'https://endoflife.date/',
}
