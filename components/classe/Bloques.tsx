import styles from './Grille.module.css'
import { minutesSince, STUCK_AFTER } from './stuck'
import type { GridState, GridWork } from './use-grid'

interface Props {
  grid: GridState
  works: readonly GridWork[]
  names: ReadonlyMap<string, string>
}

/** Who is stuck, on what, since when: the longest first. */
export function Bloques({ grid, works, names }: Props) {
  const stuck = [...grid.cells.values()]
    .filter(({ stuckSince }) => minutesSince(stuckSince, grid.now) >= STUCK_AFTER)
    .sort((a, b) => (a.stuckSince ?? 0) - (b.stuckSince ?? 0))
  return (
    <section aria-labelledby="bloques" className={styles.bloques}>
      <h2 id="bloques">Qui est bloqué</h2>
      {stuck.length === 0 ? (
        <p>Personne n’est sur la même vérification depuis plus de {STUCK_AFTER} minutes.</p>
      ) : (
        <ul>
          {stuck.map((cell) => {
            const work = works.find(({ key }) => key === cell.key)
            const goal = work?.checks.find(({ id }) => id === cell.failingCheck)?.goal
            return (
              <li key={`${cell.userId} ${cell.key}`}>
                <strong>{names.get(cell.userId)}</strong>, depuis {minutesSince(cell.stuckSince, grid.now)} minutes :{' '}
                {work?.title}. {goal}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
