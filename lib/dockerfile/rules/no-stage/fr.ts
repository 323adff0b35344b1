import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Aucun FROM',
  message: () => 'Le fichier n’a que des ARG : aucun FROM ne commence d’étape.',
  why: 'Une image part toujours d’une autre.',
  hint: 'Ajoutez FROM après les ARG.',
  section: 'from',
  source: 'https://docs.docker.com/reference/dockerfile/#from',
}
