import type { ReactNode } from 'react'
import styles from './Boite.module.css'

/** What a box stands for; each has one look, explained by `Legende`. */
type Nature = 'image' | 'conteneur' | 'volume' | 'reseau' | 'noyau' | 'couche' | 'ecriture' | 'processus' | 'machine'

interface BoiteProps {
  nature: Nature
  titre?: ReactNode
  /** A short technical note under the title: a path, a digest, an address. */
  note?: ReactNode
  /** The one thing the figure points at: painted in minium. */
  accent?: boolean
  /** Drawn as an outline of what is no longer there. */
  absent?: boolean
  className?: string
  children?: ReactNode
}

/** A box of the drawing, in HTML so that its text reflows. */
export function Boite({ nature, titre, note, accent, absent, className, children }: BoiteProps) {
  const classes = [styles.boite, styles[nature], accent && styles.accent, absent && styles.absent, className]
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      {titre && <div className={styles.titre}>{titre}</div>}
      {note && <div className={styles.note}>{note}</div>}
      {children}
    </div>
  )
}
