import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Outil npm sans version',
  message: (params) => `« ${params.package} » est installé sans version.`,
  why: 'Un outil installé avec -g échappe à package-lock.json : sa version change au gré des publications.',
  hint: 'Ajoutez @version au nom, ou mettez l’outil dans package.json.',
  section: 'run',
  source: 'https://docs.npmjs.com/cli/commands/npm-install',
}
