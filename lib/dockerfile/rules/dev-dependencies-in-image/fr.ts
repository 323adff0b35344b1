import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Outils de développement dans l’image',
  message: () => 'Les dépendances de développement vont dans l’image finale.',
  why: 'Tests et outils de construction ne servent pas à faire tourner le programme : ils alourdissent l’image et ajoutent des failles.',
  hint: 'Ajoutez --omit=dev, ou construisez dans une étape et ne copiez que le résultat.',
  section: 'multistage',
  source: 'https://docs.npmjs.com/cli/commands/npm-ci',
}
