import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Écriture de shell dans un tableau JSON',
  message: (params) =>
    params.isVariable
      ? `« ${params.word} » restera tel quel : sans shell, une variable n’est pas remplacée.`
      : `« ${params.word} » sera un simple argument : sans shell, il n’enchaîne rien.`,
  why: 'La forme JSON lance le programme directement. Variables, && et redirections appartiennent au shell, qui n’est pas là.',
  hint: 'Passez par un shell, comme ENTRYPOINT ["sh", "-c", …], ou par un script.',
  section: 'cmd',
  source: 'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form',
}
