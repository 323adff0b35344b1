import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Alias sans ancre',
  message: (params) => `L’alias « *${params.name} » ne correspond à aucune ancre posée plus haut.`,
  why: 'Un alias (`*nom`) recopie le morceau de fichier marqué par une ancre (`&nom`). L’ancre doit être écrite avant l’alias, dans le même fichier.',
  hint: 'Vérifiez l’orthographe du nom, et que l’ancre se trouve au-dessus, dans ce fichier-ci.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/fragments/',
}
