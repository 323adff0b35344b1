import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'CMD sans effet',
  message: () => 'Ce CMD est perdu : ENTRYPOINT est en forme shell.',
  why: 'En forme shell, ENTRYPOINT lance /bin/sh -c, qui ne transmet pas les arguments de CMD ni ceux de docker run.',
  hint: 'Écrivez ENTRYPOINT en tableau JSON.',
  section: 'entrypoint',
  source: 'https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact',
}
