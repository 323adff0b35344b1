import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'npm install au lieu de npm ci',
  message: () => 'npm install peut installer d’autres versions que celles de package-lock.json.',
  why: 'npm ci installe exactement ce que dit le fichier de verrouillage, et s’arrête s’il ne correspond pas à package.json : l’image est la même partout.',
  hint: 'Remplacez par npm ci, et copiez package-lock.json avec package.json.',
  section: 'run',
  source: 'https://docs.npmjs.com/cli/commands/npm-ci',
}
