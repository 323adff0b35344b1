import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Listes d’apt gardées dans l’image',
  message: () => 'Les listes de paquets restent dans la couche.',
  why: 'Elles pèsent des dizaines de mégaoctets et ne servent plus : l’image les porte sans raison. Les effacer dans un autre RUN n’allège rien.',
  hint: 'Finissez le même RUN par rm -rf /var/lib/apt/lists/*.',
  section: 'couches',
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
}
