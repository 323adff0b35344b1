import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Option trop tard dans la ligne',
  message: (params) =>
    `${params.flag} est lu comme un fichier : une option se place juste après ${params.instruction}.`,
  why: 'Docker ne reconnaît les options qu’avant le premier argument.',
  hint: 'Déplacez l’option juste après le nom de l’instruction.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#copy',
}
