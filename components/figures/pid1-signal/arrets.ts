/** What `docker stop` does to a container, by how its command starts; measured with real engines (28.5) for chapters 02
 * and 07, whose tables give the durations: a tenth to three tenths of a second when the signal is heard. */
export interface Arret {
  nom: string
  commande: string
  /** Whether server.js installs a SIGTERM handler. */
  gestionnaire: boolean
  /** The processes of the container, PID 1 first. */
  processus: readonly [pid1: string, enfant?: string]
  /** What becomes of SIGTERM. */
  raison: string
  code: 0 | 137 | 143
}

export const ARRETS: readonly Arret[] = [
  {
    nom: 'Forme exec',
    commande: 'CMD ["node", "server.js"]',
    gestionnaire: false,
    processus: ['node'],
    raison: 'Le noyau n’impose pas SIGTERM à un PID 1 qui n’a rien prévu.',
    code: 137,
  },
  {
    nom: 'Forme exec',
    commande: 'CMD ["node", "server.js"]',
    gestionnaire: true,
    processus: ['node'],
    raison: 'node reçoit SIGTERM et se termine.',
    code: 0,
  },
  {
    nom: 'Forme shell, dash de Debian',
    commande: 'CMD node server.js',
    gestionnaire: true,
    processus: ['/bin/sh', 'node'],
    raison: 'Le shell reste PID 1 : il ne transmet pas SIGTERM, et n’en meurt pas.',
    code: 137,
  },
  {
    nom: 'Forme shell, ash de BusyBox (Alpine)',
    commande: 'CMD node server.js',
    gestionnaire: true,
    processus: ['node'],
    raison: 'La commande est seule : le shell lui a cédé sa place.',
    code: 0,
  },
  {
    nom: 'Forme exec et docker run --init',
    commande: 'CMD ["node", "server.js"]',
    gestionnaire: false,
    processus: ['docker-init', 'node'],
    raison: 'docker-init transmet SIGTERM ; node, qui n’est pas PID 1, en meurt.',
    code: 143,
  },
]
