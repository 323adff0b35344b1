import { Boite } from '../kit/Boite'
import { Fleche } from '../kit/Fleche'
import styles from './dessin.module.css'
import { COMPOSE, CONTENEUR, FICHIER, PROJET } from './variables'

interface LignesProps {
  lecteur: string
  lignes: readonly string[]
}

/** The lines of a file; those that speak of PYTHON_TAG, or carry its value, are painted. */
function Lignes({ lecteur, lignes }: LignesProps) {
  return (
    <>
      <div className={styles.lecteur}>{lecteur}</div>
      {lignes.map((ligne) => (
        <code
          key={ligne}
          className={/PYTHON_TAG|3\.14/.test(ligne) ? `${styles.ligne} ${styles.marque}` : styles.ligne}
        >
          {ligne}
        </code>
      ))}
    </>
  )
}

export function Dessin() {
  return (
    <div className={styles.plan}>
      <div className={styles.sources}>
        <Boite nature="machine" titre="Le shell">
          <Lignes lecteur="passe avant .env ; ici, rien" lignes={[]} />
        </Boite>
        <Boite nature="machine" titre={<code>.env</code>}>
          <Lignes lecteur="lu par Compose" lignes={PROJET} />
        </Boite>
      </div>
      <div className={styles.interpolation}>
        <Fleche sens="droite">interpolation</Fleche>
      </div>
      <Boite nature="machine" titre={<code>compose.yaml</code>} className={styles.compose}>
        <Lignes lecteur="une fois ses ${…} remplacés" lignes={COMPOSE} />
      </Boite>
      <div className={styles.environment}>
        <Fleche>
          <code>environment</code>
        </Fleche>
      </div>
      <Boite nature="machine" titre={<code>auth-service/.env</code>} className={styles.fichier}>
        <Lignes lecteur="lu pour un service" lignes={FICHIER} />
      </Boite>
      <div className={styles.transmission}>
        <Fleche sens="droite">
          <code>env_file</code>
        </Fleche>
      </div>
      <Boite nature="conteneur" titre="Conteneur d’auth-service" className={styles.conteneur}>
        <Lignes lecteur="ses variables d’environnement" lignes={CONTENEUR} />
        <div className={styles.vide}>PYTHON_TAG n’y est pas.</div>
      </Boite>
    </div>
  )
}
