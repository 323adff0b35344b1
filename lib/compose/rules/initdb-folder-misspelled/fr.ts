import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Dossier d’initialisation mal nommé',
  message: ({ service, target, folder }) =>
    `« ${service} » ne lira rien dans « ${target} » : le dossier s’appelle « ${folder} ».`,
  why: 'Les images de bases de données exécutent, à la création de la base, les scripts d’un seul dossier. Un autre nom ne provoque aucune erreur : la base démarre, vide.',
  hint: 'Comparez le nom lettre à lettre. Et souvenez-vous que ces scripts ne servent qu’une fois : tant que le volume de données est vide.',
  section: 'volumes-compose',
  source: 'https://hub.docker.com/_/postgres',
}
