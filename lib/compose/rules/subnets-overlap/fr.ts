import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Deux réseaux sur les mêmes adresses',
  message: ({ network, other, subnet }) => `Le sous-réseau ${subnet} de « ${network} » recouvre celui de « ${other} ».`,
  why: 'Une adresse ne peut mener qu’à un réseau. `docker compose config` accepte le fichier, mais Docker refuse de créer le second réseau : `Pool overlaps with other one on this address space`.',
  hint: 'Retirez `ipam` : Docker choisit seul des plages libres. Sinon, prenez deux plages distinctes.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/reference/compose-file/networks/#ipam',
}
