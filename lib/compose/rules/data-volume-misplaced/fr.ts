import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Volume à côté des données',
  message: ({ service, store, target, folder, how }) =>
    how === 'moved'
      ? `Depuis PostgreSQL 18, « ${service} » garde ses données sous « ${folder} » et refuse de démarrer avec un volume sur « ${target} ».`
      : how === 'above'
        ? `« ${target} » est au-dessus de « ${folder} », où l’image de ${store} pose un volume anonyme : les données vont dans celui-là.`
        : `« ${target} » n’est pas le dossier où ${store} écrit ses données : c’est « ${folder} ».`,
  why: 'Un volume ne garde que ce qui est écrit à son chemin. Chaque image de base de données a le sien, qui peut changer d’une version à l’autre : `/var/lib/postgresql/data` jusqu’à PostgreSQL 17, `/var/lib/postgresql` depuis. Monté plus haut, le volume est recouvert par celui, anonyme, que l’image déclare.',
  hint: 'Cherchez, dans la page de l’image sur Docker Hub, le chemin de ses données pour votre version.',
  section: 'volumes-compose',
  source: 'https://hub.docker.com/_/postgres#pgdata',
}
