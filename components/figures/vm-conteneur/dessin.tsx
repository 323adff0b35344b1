import { Boite } from '../kit/Boite'
import styles from './dessin.module.css'

const APPLICATIONS = ['node', 'uvicorn'] as const

/** Two stacks that stand on the same ground: three storeys of machine on the left, two on the right. */
export function Dessin() {
  return (
    <div className={styles.dessin}>
      <div className={styles.pile}>
        <div className={styles.nom}>Deux machines virtuelles</div>
        <div className={styles.paire}>
          {APPLICATIONS.map((nom) => (
            <Boite key={nom} nature="machine" className={styles.colonne}>
              <Boite nature="processus" note={nom} />
              <Boite nature="ecriture" titre="Système complet" />
              <Boite nature="noyau" accent titre="Noyau invité" />
            </Boite>
          ))}
        </div>
        <Boite nature="machine" titre="Hyperviseur" />
        <Boite nature="machine" titre="Matériel" />
      </div>
      <div className={styles.pile}>
        <div className={styles.nom}>Deux conteneurs</div>
        <div className={styles.paire}>
          {APPLICATIONS.map((nom) => (
            <Boite key={nom} nature="conteneur" className={styles.colonne}>
              <Boite nature="processus" note={nom} />
              <Boite nature="couche" titre="Fichiers de l’image" />
            </Boite>
          ))}
        </div>
        <Boite nature="noyau" accent titre="Noyau Linux de l’hôte" />
        <Boite nature="machine" titre="Matériel" />
      </div>
    </div>
  )
}
