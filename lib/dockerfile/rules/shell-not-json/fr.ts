import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'SHELL sans tableau JSON',
  message: () => 'SHELL attend un tableau JSON.',
  why: 'SHELL remplace le programme qui lance les commandes : Docker a besoin de chacun de ses mots, séparés sans ambiguïté.',
  hint: 'Écrivez un tableau, chaque mot entre guillemets doubles.',
  section: 'run',
  source: 'https://docs.docker.com/reference/dockerfile/#shell',
}
