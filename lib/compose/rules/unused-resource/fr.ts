import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ressource déclarée mais inutilisée',
  message: (params) => `« ${params.name} » est déclaré sous « ${params.section} », mais aucun service ne s’en sert.`,
  why: 'Déclarer un volume, un réseau ou un secret ne suffit pas : c’est le service qui le monte ou le rejoint. Compose ne crée pas ce que personne n’utilise ; les données que l’on croyait gardées dans ce volume ne le sont pas.',
  hint: 'Utilisez-le dans le service qui en a besoin, ou retirez la déclaration.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/reference/compose-file/volumes/',
}
