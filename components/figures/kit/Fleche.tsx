import type { ReactNode } from 'react'
import styles from './Fleche.module.css'

interface FlecheProps {
  /** Where it points: down, or right (an arrow to the right points down on a narrow figure). */
  sens?: 'bas' | 'droite'
  children?: ReactNode
}

/** An arrow between two boxes of the flow, 32 px long, with its label beside it. */
export function Fleche({ sens = 'bas', children }: FlecheProps) {
  return (
    <div className={`${styles.fleche} ${styles[sens]}`}>
      <svg className={styles.trait} width="16" height="32" viewBox="0 0 16 32" aria-hidden="true">
        <path d="M8 0V28M3 22l5 7 5-7" />
      </svg>
      {children && <span className={styles.libelle}>{children}</span>}
    </div>
  )
}
