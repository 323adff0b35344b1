/** A mounted overlay, reduced to what it does to a file: two read-only layers under one that can be written. */

export const FICHIERS = ['motd', 'app.js', 'conf.yml', 'note.txt'] as const
export type Fichier = (typeof FICHIERS)[number]

/** What each layer of the image holds, from the top one to the base. Nothing changes it. */
export const COUCHES: readonly ReadonlySet<Fichier>[] = [new Set(['app.js', 'conf.yml']), new Set(['motd', 'conf.yml'])]

/** An entry of upperdir: a file, or a whiteout (a character device 0/0) that hides the name below. */
type Entree = 'fichier' | 'effacement'

/** What the last action did; `null` before the first. */
export type Effet = 'creation' | 'copie' | 'surPlace' | 'effacement' | 'suppression' | 'absent' | 'remise' | null

export interface Etat {
  choisi: Fichier
  upper: Readonly<Partial<Record<Fichier, Entree>>>
  effet: Effet
}

export type Action =
  | { type: 'choisir'; fichier: Fichier }
  | { type: 'ecrire' }
  | { type: 'supprimer' }
  | { type: 'recreer' }

export const DEPART: Etat = { choisi: 'conf.yml', upper: {}, effet: null }

/** Index of the highest image layer that holds the file, -1 when none does. */
export const coucheDe = (fichier: Fichier) => COUCHES.findIndex((couche) => couche.has(fichier))

/** Where the merged view takes a file from: upperdir, an image layer, or nowhere. */
export function source({ upper }: Etat, fichier: Fichier): 'upper' | number | null {
  if (upper[fichier]) return upper[fichier] === 'fichier' ? 'upper' : null
  const couche = coucheDe(fichier)
  return couche < 0 ? null : couche
}

export function reduire(etat: Etat, action: Action): Etat {
  const { choisi, upper } = etat
  const origine = source(etat, choisi)
  switch (action.type) {
    case 'choisir':
      return { ...etat, choisi: action.fichier, effet: null }
    case 'ecrire': {
      const effet = origine === 'upper' ? 'surPlace' : origine === null ? 'creation' : 'copie'
      return { ...etat, upper: { ...upper, [choisi]: 'fichier' }, effet }
    }
    case 'supprimer': {
      if (origine === null) return { ...etat, effet: 'absent' }
      if (coucheDe(choisi) >= 0) return { ...etat, upper: { ...upper, [choisi]: 'effacement' }, effet: 'effacement' }
      const { [choisi]: _, ...reste } = upper
      return { ...etat, upper: reste, effet: 'suppression' }
    }
    case 'recreer':
      return { ...etat, upper: {}, effet: 'remise' }
  }
}
