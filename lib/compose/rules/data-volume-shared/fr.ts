import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Deux bases de données dans un même volume',
  message: ({ service, other, source, replicas }) =>
    service === other
      ? `Les ${replicas} répliques de « ${service} » écrivent leurs données dans le même volume, « ${source} ».`
      : `« ${service} » et « ${other} » écrivent leurs données dans le même volume, « ${source} ».`,
  why: 'Un serveur de base de données est seul maître de ses fichiers. Deux serveurs sur les mêmes se bloquent l’un l’autre, ou abîment les données ; et deux bases différentes ne peuvent pas se lire.',
  hint: 'Donnez à chaque base son volume. Pour plusieurs copies d’une base, il faut la réplication propre à cette base, chacune avec ses fichiers.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/engine/storage/volumes/',
}
