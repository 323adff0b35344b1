import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le contrôle de santé appelle un programme absent',
  message: (params) =>
    `Le contrôle de santé de « ${params.service} » appelle ${params.tool}, que l’image « ${params.image} » ne contient pas.`,
  why: 'Le test s’exécute dans le conteneur, avec les programmes de son image. Les variantes `slim` et la plupart des variantes `alpine` n’ont pas curl : le test échoue à chaque fois, et le service passe pour malade alors qu’il répond.',
  hint: 'Servez-vous de ce que l’image contient : `wget` de BusyBox sous Alpine, ou le langage lui-même (`node -e`, `python -c`).',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
}
