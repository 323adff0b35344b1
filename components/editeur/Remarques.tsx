import type { QuickFix } from '@/lib/text/language'
import type { Position } from '@/lib/text/position'
import styles from './Remarques.module.css'
import { type Remark, SEVERITY_NAMES } from './remark'

interface Props {
  remarks: readonly Remark[]
  /** Whether they are about the text that is shown: a correction of another text would fall beside. */
  isFresh?: boolean
  onGo(position: Position): void
  onFix?(fix: QuickFix): void
}

/** What the engines say of the file, as a list: each line leads to its place, its corrections, and the rule's page. */
export function Remarques({ remarks, isFresh = true, onGo, onFix }: Props) {
  return (
    <div aria-live="polite">
      {remarks.length > 0 && (
        <ul className={styles.remarques} aria-label="Remarques sur le fichier">
          {remarks.map((remark) => {
            const { rule, severity, range, message, why, url, fixes } = remark
            return (
              <li key={`${rule} ${range.start.line}:${range.start.column}`} data-gravite={severity}>
                <button type="button" onClick={() => onGo(range.start)}>
                  Ligne {range.start.line}
                </button>
                <div>
                  <p>
                    <strong>{SEVERITY_NAMES[severity]} : </strong>
                    {message} {why}
                  </p>
                  <div className={styles.suites}>
                    {fixes?.map((fix) => (
                      <button
                        key={fix.title}
                        type="button"
                        className={styles.correction}
                        aria-disabled={!isFresh || undefined}
                        onClick={() => isFresh && onFix?.(fix)}
                      >
                        <span className="sr">Corriger : </span>
                        {fix.title}
                      </button>
                    ))}
                    {url && (
                      <a href={url} target="_blank" rel="noopener">
                        En savoir plus<span className="sr"> sur cette règle, dans un nouvel onglet</span>
                      </a>
                    )}
                  </div>
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
