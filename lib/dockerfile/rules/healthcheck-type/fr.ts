import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'CMD manquant après HEALTHCHECK',
  message: (params) => `HEALTHCHECK attend CMD ou NONE, pas « ${params.type} ».`,
  why: 'Le premier mot dit s’il faut lancer une commande (CMD) ou annuler le contrôle de l’image de base (NONE).',
  hint: 'Ajoutez CMD avant la commande, après les options.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
}
