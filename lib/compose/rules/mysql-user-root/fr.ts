import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: '« root » comme utilisateur ordinaire de MySQL',
  message: ({ service }) => `« ${service} » refusera de démarrer : MYSQL_USER ne peut pas être « root ».`,
  why: '`MYSQL_USER` et `MYSQL_PASSWORD` créent un utilisateur de plus, aux droits limités à une base. `root` existe déjà : le script de l’image s’arrête en erreur plutôt que de le créer deux fois.',
  hint: 'Choisissez un autre nom ; le mot de passe de root se donne par `MYSQL_ROOT_PASSWORD`.',
  section: 'env-compose',
  source: 'https://hub.docker.com/_/mysql',
}
