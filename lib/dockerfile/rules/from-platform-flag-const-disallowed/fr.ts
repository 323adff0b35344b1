import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Plateforme fixe dans FROM',
  message: (params) => `--platform=${params.platform} force toujours cette plateforme.`,
  why: 'L’image ne se construit plus pour une autre sorte de machine : là, elle tourne en émulation, lentement, ou pas du tout.',
  hint: 'Enlevez --platform et choisissez la plateforme à la construction : docker build --platform.',
  section: 'multiarch',
  source: 'https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/',
}
