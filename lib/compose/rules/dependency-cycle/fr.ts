import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Dépendances en boucle',
  message: (params) => `Ces services s’attendent en boucle : ${params.cycle}.`,
  why: 'Compose démarre d’abord ce dont les autres dépendent. Dans une boucle, chacun attend l’autre : aucun ne peut commencer.',
  hint: 'Quelle flèche est de trop ? Deux services qui s’appellent n’ont pas besoin de s’attendre tous les deux au démarrage.',
  section: 'depends-on',
  source: 'https://docs.docker.com/compose/how-tos/startup-order/',
}
