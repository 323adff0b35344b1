import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Image en fin de vie',
  message: ({ what, since, instead }) => `${what} n’est plus entretenu depuis ${since} : prenez ${instead}.`,
  why: 'Les failles découvertes depuis la fin de vie ne seront jamais corrigées dans cette version, et l’étiquette ne bouge plus. Pour une base de données, plus on attend, plus la migration est longue.',
  hint: 'Passez à une version suivie. Sauvegardez d’abord les données : d’une version majeure à l’autre, une base les convertit ou demande qu’on les recharge.',
  section: 'from',
  source: 'https://endoflife.date/',
}
