import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Base de données sans mot de passe',
  message: ({ service, store, variable, value }) =>
    `« ${service} » (${store}) accepte toute connexion sans mot de passe (${variable} vaut « ${value} »).`,
  why: 'Tout conteneur qui partage un réseau avec la base, et toute machine qui atteint son port s’il est publié, peut lire, changer et effacer les données. Les images de MySQL et de MariaDB ne regardent pas la valeur : `no` ou `0` ouvrent autant que `yes`.',
  hint: 'Retirez la variable et donnez un mot de passe, par une variable ou par un secret.',
  section: 'vigilance',
  source: 'https://hub.docker.com/_/postgres',
}
