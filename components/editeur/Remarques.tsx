import type { Position } from '@/lib/text/position'
import styles from './Remarques.module.css'
import { type Remark, SEVERITY_NAMES } from './remark'

/** What the engines say of the file, as a list: each line leads to its place. */
export function Remarques({ remarks, onGo }: { remarks: readonly Remark[]; onGo(position: Position): void }) {
  return (
    <div aria-live="polite">
      {remarks.length > 0 && (
        <ul className={styles.remarques} aria-label="Remarques sur le fichier">
          {remarks.map((remark) => {
            const { rule, severity, range, message, why } = remark
            return (
              <li key={`${rule} ${range.start.line}:${range.start.column}`} data-gravite={severity}>
                <button type="button" onClick={() => onGo(range.start)}>
                  Ligne {range.start.line}
                </button>
                <p>
                  <strong>{SEVERITY_NAMES[severity]} : </strong>
                  {message} {why}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
