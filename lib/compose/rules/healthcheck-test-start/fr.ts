import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Contrôle de santé mal commencé',
  message: (params) => `La liste « test » commence par « ${params.first} » ; il faut CMD, CMD-SHELL ou NONE.`,
  why: 'Sous forme de liste, le premier élément dit comment lancer la suite : `CMD` exécute un programme et ses arguments, `CMD-SHELL` confie une ligne au shell du conteneur, `NONE` supprime le contrôle de l’image.',
  hint: 'Ajoutez `CMD` en tête de liste, ou écrivez le test comme une simple ligne de texte.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
}
