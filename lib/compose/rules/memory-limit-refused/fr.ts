import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Limite de mémoire refusée',
  message: ({ service, how, written }) =>
    how === 'small'
      ? `« ${service} » serait limité à ${written} : Docker refuse moins de 6 Mo.`
      : `« ${service} » réserve plus de mémoire que sa limite (${written}) : Docker le refuse.`,
  why: 'Sans unité, un nombre compte des octets : `512` fait 512 octets, pas 512 Mo. `docker compose config` accepte la valeur, mais Docker refuse de créer le conteneur : `Minimum memory limit allowed is 6MB`.',
  hint: 'Ajoutez l’unité : `512m`, `1g`.',
  section: 'cgroups',
  source: 'https://docs.docker.com/engine/containers/resource_constraints/',
}
