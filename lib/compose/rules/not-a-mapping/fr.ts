import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le fichier n’est pas un dictionnaire',
  message: () => 'Au premier niveau, Compose attend des clés comme « services: », et trouve autre chose.',
  why: 'Un fichier Compose est un dictionnaire dont les clés sont `services`, `volumes`, `networks`… Une liste ou un simple texte ne décrit aucun projet.',
  hint: 'Commencez le fichier par `services:`, puis décrivez chaque service en dessous, en retrait.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/',
}
