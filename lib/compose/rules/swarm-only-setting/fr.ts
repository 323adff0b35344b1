import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Réglage que seul Swarm applique',
  message: ({ service, key }) =>
    `« deploy.${key} » de « ${service} » ne change rien pour docker compose : seul Swarm le lit.`,
  why: '`docker compose up` n’applique de `deploy` que les répliques, les ressources et la politique de redémarrage. Le placement, les mises à jour progressives ou les étiquettes du service sont lus et laissés de côté, sans un mot.',
  hint: 'Retirez-le, ou mettez-le dans un fichier à part pour `docker stack deploy`. Les étiquettes du conteneur vont dans `labels`, hors de `deploy`.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/deploy/',
}
