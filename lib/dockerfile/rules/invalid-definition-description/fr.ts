import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Commentaire mal rattaché',
  message: (params) => `Le commentaire au-dessus devrait commencer par « ${params.name} » pour en être la description.`,
  why: 'docker build --call=outline montre comme description le commentaire qui précède un ARG ou une étape, s’il commence par son nom.',
  hint: 'Commencez le commentaire par le nom, ou séparez-le par une ligne vide.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/build-checks/invalid-definition-description/',
}
