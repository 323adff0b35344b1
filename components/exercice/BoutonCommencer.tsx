import bouton from './Bouton.module.css'
import styles from './Espace.module.css'

/** The one button of a statement. */
export function BoutonCommencer({ onClick }: { onClick: () => void }) {
  return (
    <div className={styles.commencer}>
      <button type="button" className={bouton.principal} onClick={onClick}>
        Commencer
      </button>
      <p>L’éditeur et les vérifications se chargent ici, dans la page. Votre travail reste dans ce navigateur.</p>
    </div>
  )
}
