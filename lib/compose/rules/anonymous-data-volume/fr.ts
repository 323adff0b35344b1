import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Données dans un volume anonyme',
  message: (params) =>
    `« ${params.target} » est un volume anonyme : ses données n’ont pas de nom pour être retrouvées.`,
  why: 'Sans nom, le volume est lié au conteneur de ce service. `docker compose up -V` en repart d’un neuf, `docker compose down -v` l’efface, et rien ne dit, parmi d’autres suites de caractères, que les données étaient dans celui-là.',
  hint: 'Donnez-lui un nom à gauche du deux-points, et déclarez ce nom sous `volumes`.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/engine/storage/volumes/',
}
