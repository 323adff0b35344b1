/** How Docker puts the argv of PID 1 together, with the auth-service image of chapter 07: ENTRYPOINT ["uvicorn"] and
 * CMD ["main:app", …]. As `docker container inspect` shows Path and Args. */
export type Origine = 'ENTRYPOINT' | 'CMD' | 'vous'

export interface Lancement {
  commande: string
  /** The argv, in the order in which it is put end to end. */
  argv: readonly { origine: Origine; mots: readonly string[] }[]
  remarque: string
}

const ENTRYPOINT = { origine: 'ENTRYPOINT', mots: ['uvicorn'] } as const
const CMD = { origine: 'CMD', mots: ['main:app', '--host', '0.0.0.0', '--port', '8000'] } as const

export const IMAGE = [ENTRYPOINT, CMD] as const

export const LANCEMENTS: readonly Lancement[] = [
  { commande: 'docker run auth-service', argv: [ENTRYPOINT, CMD], remarque: 'Sans argument, CMD sert de défaut.' },
  {
    commande: 'docker run auth-service --version',
    argv: [ENTRYPOINT, { origine: 'vous', mots: ['--version'] }],
    remarque: 'Vos arguments remplacent tout CMD, et lui seul.',
  },
  {
    commande: 'docker run auth-service sh',
    argv: [ENTRYPOINT, { origine: 'vous', mots: ['sh'] }],
    remarque: 'sh n’est pas lancé : uvicorn le prend pour un nom de module.',
  },
  {
    commande: "docker run --entrypoint sh auth-service -c 'ls /app'",
    argv: [{ origine: 'vous', mots: ['sh', '-c', 'ls /app'] }],
    remarque: '--entrypoint remplace le programme, et écarte aussi le CMD de l’image.',
  },
]
