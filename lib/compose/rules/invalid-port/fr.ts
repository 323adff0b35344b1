import type { RuleWording } from '@/lib/text/rule'

const PARTS: Readonly<Record<string, string>> = {
  address: 'l’adresse doit être une adresse IP, pas un nom',
  container: 'le port du conteneur doit être un nombre de 0 à 65535',
  host: 'le port de l’hôte doit être un nombre de 0 à 65535',
  protocol: 'le protocole est tcp, udp ou sctp',
  range: 'les deux plages de ports n’ont pas la même longueur',
}

export const wording: RuleWording = {
  title: 'Port illisible',
  message: (params) =>
    `« ${params.spec} » ne se lit pas comme un port : ${PARTS[String(params.part)] ?? 'la forme n’est pas reconnue'}.`,
  why: 'La forme courte est `[ADRESSE:][PORT_HÔTE:]PORT_CONTENEUR[/PROTOCOLE]`. À gauche l’hôte, à droite le conteneur ; l’adresse, s’il y en a une, est une adresse IP.',
  hint: 'Comptez les deux-points et relisez de droite à gauche : conteneur, hôte, adresse.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#ports',
}
