/** What a command leaves of the four places where a container may write. Recorded from Engine 28.5 and Compose 2.40. */

export const LIEUX = ['ecriture', 'anonyme', 'nomme', 'lie'] as const
export type Lieu = (typeof LIEUX)[number]

export const NOMS: Record<Lieu, string> = {
  ecriture: 'Couche en écriture',
  anonyme: 'Volume anonyme',
  nomme: 'Volume nommé',
  lie: 'Dossier de l’hôte',
}

export interface Commande {
  commande: string
  efface: readonly Lieu[]
  remarque: string
}

export const COMMANDES = [
  {
    commande: 'docker stop',
    efface: [],
    remarque: 'Le conteneur est arrêté, il existe encore : docker start le retrouve tel quel.',
  },
  {
    commande: 'docker rm',
    efface: ['ecriture'],
    remarque:
      'Le conteneur et sa couche en écriture disparaissent. Le volume anonyme reste, sans conteneur pour le réclamer.',
  },
  {
    commande: 'docker rm -v',
    efface: ['ecriture', 'anonyme'],
    remarque: 'Le volume anonyme part avec le conteneur. Le volume nommé, lui, reste. docker run --rm fait de même.',
  },
  {
    commande: 'docker volume rm',
    efface: ['ecriture', 'nomme'],
    remarque:
      'Après docker rm, le volume nommé se supprime par son nom. Tant qu’un conteneur l’utilise, même arrêté, Docker refuse.',
  },
  {
    commande: 'docker compose down',
    efface: ['ecriture'],
    remarque: 'Les conteneurs et le réseau du projet sont supprimés, les volumes restent.',
  },
  {
    commande: 'docker compose down -v',
    efface: ['ecriture', 'anonyme', 'nomme'],
    remarque: 'Les volumes du projet sont supprimés, sauf ceux déclarés external. Les données de la base partent avec.',
  },
] as const satisfies readonly Commande[]

export type NomCommande = (typeof COMMANDES)[number]['commande']

export function effetDe(nom: NomCommande): Commande {
  return COMMANDES.find(({ commande }) => commande === nom) ?? COMMANDES[0]
}
