import type { ReactNode } from 'react'
import styles from './TableJumeau.module.css'

interface TableJumeauProps {
  colonnes: readonly string[]
  /** One array a row, as long as `colonnes`; the first cell is the header of the row. */
  lignes: readonly (readonly ReactNode[])[]
}

/** The twin of a drawing as a table; below 480 px each row unfolds under its header, so that nothing scrolls sideways. */
export function TableJumeau({ colonnes, lignes }: TableJumeauProps) {
  return (
    <div className={styles.boite}>
      <table className={styles.table}>
        <thead>
          <tr>
            {colonnes.map((colonne) => (
              <th key={colonne} scope="col">
                {colonne}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(([tete, ...reste], rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never move
            <tr key={rang}>
              <th scope="row">{tete}</th>
              {reste.map((cellule, colonne) => (
                <td key={colonnes[colonne + 1]} data-colonne={colonnes[colonne + 1]}>
                  {cellule}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
