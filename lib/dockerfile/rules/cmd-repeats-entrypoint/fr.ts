import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'CMD répète le programme d’ENTRYPOINT',
  message: ({ whole }) => `Le conteneur lancera « ${whole} » : CMD s’ajoute à ENTRYPOINT.`,
  why: 'Quand les deux sont là, CMD n’est pas une autre commande : ses mots deviennent les arguments d’ENTRYPOINT. `node` cherche alors un fichier qui s’appellerait `node`.',
  hint: 'Mettez dans ENTRYPOINT ce qui ne change jamais, dans CMD ses arguments par défaut ; ou gardez CMD seul.',
  section: 'cmd',
  source: 'https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact',
}
