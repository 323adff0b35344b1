/** A container under memory.max. Sizes in MiB. Swap is set aside: --memory-swap equals --memory. */
export interface Memoire {
  limite: number
  /** memory.current; 0 when the process is dead. */
  usage: number
  /** Killed by the kernel (SIGKILL): `docker ps -a` says Exited (137). */
  tue: boolean
}

export type ActionMemoire = { type: 'limiter'; limite: number } | { type: 'demander' } | { type: 'relancer' }

export const PAS = 32
export const LIMITES = [64, 128, 256] as const
export const DEPART: Memoire = { limite: 128, usage: PAS, tue: false }

export function reduireMemoire(etat: Memoire, action: ActionMemoire): Memoire {
  switch (action.type) {
    case 'limiter':
      return { ...DEPART, limite: action.limite }
    case 'relancer':
      return { ...DEPART, limite: etat.limite }
    case 'demander': {
      if (etat.tue) return etat
      const usage = etat.usage + PAS
      return usage > etat.limite ? { ...etat, usage: 0, tue: true } : { ...etat, usage }
    }
  }
}
