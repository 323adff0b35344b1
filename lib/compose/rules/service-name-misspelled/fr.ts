import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom de service mal écrit',
  message: ({ service, host, suggestion }) =>
    `« ${service} » appelle « ${host} », qui n’existe pas. Vouliez-vous dire « ${suggestion} » ?`,
  why: 'Sur le réseau du projet, un service répond à son nom exact, tel qu’il est écrit sous `services` : un tiret n’est pas un tiret bas. Compose ne lit pas les variables, il ne peut donc pas prévenir ; le programme, lui, ne trouvera personne.',
  hint: 'Recopiez le nom du service.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/compose/how-tos/networking/',
}
