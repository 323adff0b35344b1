import styles from './dessin.module.css'
import { ESPACES, type EspaceDeNoms } from './donnees'

function Rang({ nom, isole, hote, conteneur }: EspaceDeNoms) {
  return (
    <div className={styles.rang}>
      <div className={styles.espace}>
        <code>{nom}</code>
        <span className={styles.isole}>{isole}</span>
      </div>
      {conteneur ? (
        <>
          <div className={styles.hote}>{hote}</div>
          <div className={styles.conteneur}>{conteneur}</div>
        </>
      ) : (
        <div className={styles.partage}>{hote}</div>
      )}
    </div>
  )
}

/** One row a namespace; the wall of the caisson runs down between the two views, and opens where nothing is isolated. */
export function Dessin() {
  return (
    <div className={styles.dessin}>
      <div className={`${styles.rang} ${styles.tete}`}>
        <div className={styles.hote}>Vu de l’hôte</div>
        <div className={styles.conteneur}>Vu du conteneur</div>
      </div>
      {ESPACES.map((espace) => (
        <Rang key={espace.nom} {...espace} />
      ))}
      <div className={styles.rang}>
        <div className={styles.plancher} />
      </div>
    </div>
  )
}
