import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Service démarré dans l’image',
  message: (params) => `${params.tool} n’a pas d’effet utile ici.`,
  why: 'Un conteneur n’a pas de gestionnaire de services, et aucun processus de RUN ne survit à la construction : l’image ne garde que des fichiers.',
  hint: 'Faites du programme la commande du conteneur, un conteneur par programme.',
  section: 'processus',
  source: 'https://docs.docker.com/build/building/best-practices/#decouple-applications',
}
