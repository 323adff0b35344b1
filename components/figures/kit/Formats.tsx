import type { ReactNode } from 'react'
import styles from './Formats.module.css'

/** Two layouts of one drawing: `large` from 560 px of figure width, `etroit` below. Only one is ever shown. */
export function Formats({ large, etroit }: { large: ReactNode; etroit: ReactNode }) {
  return (
    <>
      <div className={styles.large}>{large}</div>
      <div className={styles.etroit}>{etroit}</div>
    </>
  )
}
