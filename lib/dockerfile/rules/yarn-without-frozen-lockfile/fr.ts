import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier de verrouillage modifiable',
  message: (params) => `${params.tool} peut ici récrire son fichier de verrouillage.`,
  why: 'Si package.json et le fichier de verrouillage ne s’accordent pas, l’image reçoit d’autres versions que celles que vous avez testées.',
  hint: 'Ajoutez --immutable (Yarn récent) ou --frozen-lockfile (Yarn 1 et pnpm).',
  section: 'run',
  source: 'https://yarnpkg.com/cli/install',
}
