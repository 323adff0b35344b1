import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Gestionnaire de paquets d’un autre système',
  message: (params) => `${params.tool} n’existe pas dans ${params.image} ; là, c’est ${params.own}.`,
  why: 'Alpine installe ses paquets par apk, Debian et Ubuntu par apt-get : les noms des paquets diffèrent aussi parfois.',
  hint: 'Employez le gestionnaire de l’image, ou choisissez une autre variante de l’image.',
  section: 'from',
  source: 'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
}
