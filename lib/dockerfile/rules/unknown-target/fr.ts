import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Étape demandée introuvable',
  message: (params) => `Aucune étape ne s’appelle « ${params.name} ».`,
  why: '--target choisit l’étape où s’arrêter, par le nom qui suit AS.',
  hint: 'Donnez ce nom à une étape, ou corrigez --target.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/dockerfile/#from',
}
