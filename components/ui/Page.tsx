import type { ReactNode } from 'react'
import styles from './Page.module.css'

/** A plain page: a title, a lead, one column. */
export function Page({ titre, chapeau, children }: { titre: string; chapeau?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.page}>
      <h1>{titre}</h1>
      {chapeau && <p className={styles.chapeau}>{chapeau}</p>}
      {children}
    </div>
  )
}
