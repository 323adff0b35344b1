import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Capacité qui vaut root sur l’hôte',
  message: ({ service, capability }) => `Avec « ${capability} », « ${service} » peut sortir de son conteneur.`,
  why: 'Les capacités (capabilities) découpent les pouvoirs de root. Certaines en gardent presque tout : `SYS_ADMIN` monte des systèmes de fichiers, `SYS_MODULE` charge du code dans le noyau, `DAC_READ_SEARCH` lit n’importe quel fichier. Docker les retire par défaut.',
  hint: 'Cherchez l’opération qui échoue, et la capacité la plus étroite qui la permet : `NET_ADMIN` pour un tunnel, `SYS_TIME` pour l’horloge.',
  section: 'vigilance',
  source: 'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
}
