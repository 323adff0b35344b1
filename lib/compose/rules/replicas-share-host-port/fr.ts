import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Plusieurs répliques pour un port de l’hôte',
  message: ({ service, port, count, replicas }) =>
    count === 1
      ? `Les ${replicas} répliques de « ${service} » demandent le même port de l’hôte, ${port}.`
      : `Les ${replicas} répliques de « ${service} » se partagent ${count} ports de l’hôte seulement.`,
  why: 'Un port de l’hôte n’a qu’un propriétaire. `docker compose config` accepte le fichier ; `docker compose up` démarre la première réplique, puis échoue sur la suivante : `port is already allocated`.',
  hint: 'Publiez une plage assez large, laissez Docker choisir (`"3000"` seul), ou placez devant les répliques un seul mandataire qui publie son port.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/deploy/#replicas',
}
