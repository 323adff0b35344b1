import bouton from './Bouton.module.css'
import styles from './Etabli.module.css'

interface Props {
  path: string
  isStart: boolean
  canUndo: boolean
  onReset(): void
  onUndo(): void
}

/** What can be done with the open file. */
export function OutilsFichier({ path, isStart, canUndo, onReset, onUndo }: Props) {
  return (
    <div className={styles.outils}>
      <button type="button" className={bouton.discret} disabled={!canUndo} onClick={onUndo}>
        Annuler
      </button>
      <button type="button" className={bouton.discret} disabled={isStart} onClick={onReset}>
        Revenir au départ<span className="sr"> de {path}</span>
      </button>
    </div>
  )
}
