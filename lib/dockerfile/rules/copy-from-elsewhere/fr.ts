import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Chemin absent de l’étape copiée',
  message: ({ path, isRelative, workdir }) =>
    isRelative === 1
      ? `« ${path} » part de la racine de l’étape, pas de son WORKDIR (${workdir}).`
      : `Rien dans l’étape ne crée « ${path} » : elle travaille dans « ${workdir} ».`,
  why: 'Dans une autre étape, un chemin part toujours de la racine : son WORKDIR ne compte pas. Et le chemin doit être celui où cette étape a travaillé. Sinon la construction s’arrête : `"/dist": not found`.',
  hint: 'Écrivez le chemin complet : le WORKDIR de l’étape, suivi de ce qu’elle a fabriqué.',
  section: 'multistage',
  source: 'https://docs.docker.com/build/building/multi-stage/',
}
