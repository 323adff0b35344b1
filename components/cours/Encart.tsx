import type { ReactNode } from 'react'
import styles from './Encart.module.css'

type Genre = 'essayer' | 'erreur' | 'attention' | 'note' | 'date' | 'retenir' | 'loin'

/** A block beside the flow of the text. Its kind is said by its label, its mark and its rule, never by colour alone. */
export function Encart({
  genre,
  etiquette,
  titre,
  children,
}: {
  genre: Genre
  etiquette: string
  titre?: string
  children: ReactNode
}) {
  return (
    <div
      role="note"
      className={`${styles.encart} ${styles[genre]}`}
      aria-label={titre ? `${etiquette}\u00A0: ${titre}` : etiquette}
    >
      <p className={styles.tete}>
        <span className={styles.etiquette}>{etiquette}</span>
        {titre && <span className={styles.titre}>{titre}</span>}
      </p>
      {children}
    </div>
  )
}
