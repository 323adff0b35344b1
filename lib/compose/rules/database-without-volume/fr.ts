import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Base de données sans volume nommé',
  message: (params) =>
    `Les données de « ${params.service} » (${params.store}, dans ${params.folder}) ne sont dans aucun volume nommé.`,
  why: 'La couche en écriture d’un conteneur disparaît avec lui. Les images de bases de données posent bien un volume anonyme, mais sans nom : après `docker compose down`, un nouveau conteneur n’y retrouve pas ses données.',
  hint: 'Montez un volume nommé sur le dossier où la base écrit, et déclarez-le sous `volumes`.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/engine/storage/volumes/',
}
