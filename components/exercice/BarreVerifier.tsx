import type { SaveState } from '@/lib/learning/work/saver'
import bouton from './Bouton.module.css'
import styles from './Etabli.module.css'
import { moment } from './format'

interface Props {
  state: 'idle' | 'running' | 'failed'
  save: SaveState
  onVerify(): void
  onCancel(): void
}

/** « Vérifier », and the safety of the work. */
export function BarreVerifier({ state, save, onVerify, onCancel }: Props) {
  return (
    <div className={styles.barre}>
      <button type="button" className={bouton.principal} onClick={onVerify} aria-keyshortcuts="Control+Enter">
        Vérifier
      </button>
      {state === 'running' && (
        <button type="button" className={bouton.discret} onClick={onCancel}>
          Arrêter la vérification
        </button>
      )}
      <span className={styles.raccourci}>
        <kbd>Ctrl</kbd> + <kbd>Entrée</kbd>
      </span>
      <span className={styles.sauvegarde} data-etat={save.state} role="status">
        {sentence(save)}
      </span>
      {state === 'failed' && (
        <p role="alert" className={styles.panne}>
          La vérification s’est interrompue. Votre travail est intact : relancez-la.
        </p>
      )}
    </div>
  )
}

function sentence(save: SaveState): string {
  switch (save.state) {
    case 'idle':
      return ''
    case 'pending':
      return 'Enregistrement…'
    case 'saved':
      return `Enregistré ici ${moment(save.at)}`
    case 'failed':
      return 'Pas encore enregistré'
    case 'conflict':
      return 'Enregistrement suspendu'
  }
}
