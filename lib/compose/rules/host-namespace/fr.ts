import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Espace de noms partagé avec l’hôte',
  message: ({ service, key }) => {
    if (key === 'pid') return `« ${service} » voit tous les processus de l’hôte, et peut leur envoyer des signaux.`
    if (key === 'ipc') return `« ${service} » partage la mémoire des programmes de l’hôte.`
    return `« ${service} » garde les utilisateurs de l’hôte : son root est celui de la machine.`
  },
  why: 'Les espaces de noms (namespaces) font l’isolation d’un conteneur. En partager un avec l’hôte, c’est ouvrir cette cloison : avec `pid`, par exemple, les variables d’environnement de tous les programmes de la machine deviennent lisibles.',
  hint: 'Quelle information le service cherche-t-il ? Un montage en lecture seule ou le réseau suffisent souvent.',
  section: 'namespaces',
  source: 'https://docs.docker.com/engine/containers/run/#pid-settings---pid',
}
