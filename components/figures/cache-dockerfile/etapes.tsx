import type { Changement, Instruction, Sort } from './cache'
import { rejouer } from './cache'
import styles from './etapes.module.css'

const LIBELLES: Record<Sort, string> = {
  cache: 'reprise du cache',
  changee: 'refaite : elle change',
  suite: 'refaite, à la suite',
  reglage: 'réglage, sans étape',
}

interface EtapesProps {
  instructions: readonly Instruction[]
  changement: Changement
}

/** The Dockerfile, one line a row, with what becomes of each: hatched when its layer is kept, open when it is redone. */
export function Etapes({ instructions, changement }: EtapesProps) {
  const sorts = rejouer(instructions, changement)
  return (
    <div className={styles.etapes}>
      {instructions.map(({ ligne }, rang) => {
        const sort = sorts[rang] ?? 'cache'
        return (
          <div key={ligne} className={`${styles.etape} ${styles[sort]}`}>
            <code>{ligne}</code>
            <span className={styles.sort}>{LIBELLES[sort]}</span>
          </div>
        )
      })}
    </div>
  )
}
