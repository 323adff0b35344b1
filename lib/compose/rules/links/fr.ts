import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: '« links » n’est plus utile',
  message: (params) =>
    params.alias === 1
      ? `« links » (${params.names}) est une façon ancienne de nommer un voisin.`
      : `« links » (${params.names}) ne sert plus : le réseau du projet suffit.`,
  why: '`links` reliait les conteneurs avant que Docker ait des réseaux avec un serveur de noms. Aujourd’hui, tous les services d’un réseau se joignent par leur nom ; il ne reste de `links` qu’un ordre de démarrage, que `depends_on` dit mieux.',
  hint: 'Retirez-le ; mettez `depends_on` si l’ordre compte, et `aliases` sous `networks` si le service doit répondre à un second nom.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#links',
}
