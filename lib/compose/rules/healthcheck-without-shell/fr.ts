import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ligne de shell dans un test CMD',
  message: ({ service, word, how }) =>
    how === 'line'
      ? `Le test de « ${service} » cherche un programme qui s’appellerait « ${word} ».`
      : `Dans le test de « ${service} », « ${word} » est passé tel quel au programme : aucun shell ne le lit.`,
  why: '`CMD` lance un programme directement : son nom, puis ses arguments, un par élément. Personne n’interprète `||`, `&&` ou `$VARIABLE`, et une ligne entière dans un seul élément devient le nom d’un programme qui n’existe pas. Le service passe pour malade alors qu’il répond.',
  hint: 'Une ligne de shell va dans `CMD-SHELL`, ou dans un simple texte ; sinon, un élément par mot.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
}
