import type { ComponentProps } from 'react'
import styles from './Tableau.module.css'

/** A table of the text. Narrow windows get it folded, row by row, rather than cut: each cell keeps its text. */
export function Tableau(props: ComponentProps<'table'>) {
  return (
    <div className={styles.cadre}>
      <table {...props} className={styles.tableau} />
    </div>
  )
}
