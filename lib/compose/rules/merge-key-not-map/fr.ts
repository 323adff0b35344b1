import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: '« << » attend un dictionnaire',
  message: () => 'La clé « << » fusionne des dictionnaires, et ce qui suit n’en est pas un.',
  why: '`<<: *ancre` verse dans le bloc les clés d’un autre dictionnaire. D’une liste ou d’un simple texte, il n’y a pas de clés à verser.',
  hint: 'Vérifiez ce que l’ancre marque : elle doit porter sur un bloc de clés, ou être une liste de tels blocs.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/fragments/',
}
