import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier de variables illisible',
  message: (params) => `Dans « ${params.file} », une ligne n’a pas la forme NOM=valeur (${params.reason}).`,
  why: 'Un fichier de variables est une suite de lignes `NOM=valeur`. Un nom sans espace, un `=`, et des guillemets refermés s’il y en a.',
  hint: 'Pas d’espace dans le nom, ni de guillemet sans son pareil.',
  section: 'env-compose',
  source: 'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax',
}
