import { memo } from 'react'
import type { GridCell } from '@/lib/school/progress/grid'
import styles from './Grille.module.css'
import { minutesSince, STUCK_AFTER } from './stuck'
import type { GridWork } from './use-grid'

interface Props {
  cell: GridCell | undefined
  work: GridWork
  now: number
}

/** One student in front of one exercise: points, attempts, and whether they are stuck. Word and shape, not colour alone. */
export const Case = memo(function Case({ cell, work, now }: Props) {
  if (!cell) return <td className={styles.vide}>–</td>
  const done = cell.points === cell.total
  const stuck = minutesSince(cell.stuckSince, now) >= STUCK_AFTER
  const goal = work.checks.find(({ id }) => id === cell.failingCheck)?.goal
  const state = done ? 'réussi' : stuck ? 'bloqué' : 'en cours'
  return (
    <td className={done ? styles.reussi : stuck ? styles.bloque : styles.encours} title={goal}>
      <span className={styles.points}>
        {format(cell.points)}/{format(cell.total)}
      </span>
      <span className={styles.detail}>
        {state}, {cell.attempts} {cell.attempts > 1 ? 'essais' : 'essai'}
        {cell.solutionSeen && ', solution vue'}
      </span>
    </td>
  )
})

const format = (points: number) => points.toLocaleString('fr-FR', { maximumFractionDigits: 1 })
