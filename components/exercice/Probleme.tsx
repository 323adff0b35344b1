import type { ReactNode } from 'react'
import bouton from './Bouton.module.css'
import styles from './Probleme.module.css'

interface Props {
  titre: string
  children: ReactNode
  action?: string
  onAction?(): void
  /** Other buttons. */
  autres?: ReactNode
  /** Something goes wrong (the default), or only deserves to be known. */
  ton?: 'alerte' | 'note'
}

/** What happened, what is safe, what to do next. */
export function Probleme({ titre, children, action, onAction, autres, ton = 'alerte' }: Props) {
  return (
    <div className={styles.probleme} data-ton={ton} role={ton === 'alerte' ? 'alert' : 'status'}>
      <p className={styles.titre}>{titre}</p>
      <p>{children}</p>
      {(action !== undefined || autres) && (
        <div className={styles.actions}>
          {action !== undefined && (
            <button type="button" className={bouton.ordinaire} onClick={onAction}>
              {action}
            </button>
          )}
          {autres}
        </div>
      )}
    </div>
  )
}
