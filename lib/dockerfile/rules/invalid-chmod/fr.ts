import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Droits mal écrits',
  message: (params) => `« ${params.value} » n’est pas un jeu de droits.`,
  why: '--chmod attend un nombre en base 8, de 0 à 7777, ou une forme comme u+x.',
  hint: 'Écrivez par exemple 755 ou u=rwx,go=rx.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
}
