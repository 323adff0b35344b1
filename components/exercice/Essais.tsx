import type { Attempt } from '@/lib/learning/work/work'
import bouton from './Bouton.module.css'
import { moment } from './format'
import styles from './Resultats.module.css'

/** The attempts, the last one first; the files of each can be taken back. */
export function Essais({ attempts, onRestore }: { attempts: readonly Attempt[]; onRestore(attempt: Attempt): void }) {
  if (attempts.length === 0) return null
  return (
    <details className={styles.essais}>
      <summary>Vos essais ({attempts.length})</summary>
      <ol reversed>
        {attempts.toReversed().map((attempt) => (
          <li key={attempt.at}>
            <span>
              {attempt.points} sur {attempt.total}, <time dateTime={attempt.at}>{moment(attempt.at)}</time>
            </span>
            <button type="button" className={bouton.discret} onClick={() => onRestore(attempt)}>
              Reprendre ces fichiers
              <span className="sr">
                {' '}
                ({attempt.points} sur {attempt.total})
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
