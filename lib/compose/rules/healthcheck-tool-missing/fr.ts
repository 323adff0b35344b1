import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le contrôle de santé appelle un programme absent',
  message: ({ service, tool, image, instead }) =>
    instead === ''
      ? `Le contrôle de santé de « ${service} » appelle ${tool}, que l’image « ${image} » ne contient pas.`
      : `Le contrôle de santé de « ${service} » appelle ${tool}, qui s’appelle ${instead} dans l’image « ${image} ».`,
  why: 'Le test s’exécute dans le conteneur, avec les programmes de son image. Les variantes `slim` et la plupart des variantes `alpine` n’ont pas curl, les images de bases de données non plus, et certaines ont renommé leurs outils (`mariadb-admin`, `mongosh`) : le test échoue à chaque fois, et le service passe pour malade alors qu’il répond.',
  hint: 'Servez-vous de ce que l’image contient : `wget` de BusyBox sous Alpine, le langage lui-même (`node -e`, `python -c`), ou l’outil de la base (`pg_isready`, `healthcheck.sh`).',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
}
