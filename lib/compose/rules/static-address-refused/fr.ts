import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Adresse fixe que le réseau ne peut pas donner',
  message: ({ service, network, address, other, why }) => {
    if (why === 'no-subnet')
      return `« ${service} » demande ${address}, mais le réseau « ${network} » n’a pas de sous-réseau choisi.`
    if (why === 'outside') return `${address} n’est pas dans le sous-réseau de « ${network} ».`
    if (why === 'gateway') return `${address} est l’adresse de la passerelle de « ${network} ».`
    if (why === 'replicas') return `Les répliques de « ${service} » demandent toutes l’adresse ${address}.`
    return `${address} est déjà demandée par « ${other} ».`
  },
  why: 'Docker n’accorde une adresse choisie que si le réseau a un sous-réseau déclaré qui la contient, et si personne d’autre ne la porte : la première adresse est celle de la passerelle. `docker compose config` ne vérifie rien de tout cela ; `docker compose up` échoue.',
  hint: 'Presque toujours, l’adresse est inutile : les services se joignent par leur nom. Sinon, déclarez le sous-réseau sous `ipam`.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address',
}
