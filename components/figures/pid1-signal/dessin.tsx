import { Boite } from '../kit/Boite'
import { ARRETS, type Arret } from './arrets'
import styles from './dessin.module.css'

/** Ten seconds from left to right: the life of the container after SIGTERM, and its exit code at the end of it. */
function Frise({ code }: { code: Arret['code'] }) {
  const tue = code === 137
  const fin = tue ? '100%' : '3%'
  return (
    <svg className={styles.frise} width="100%" height="60" aria-hidden="true">
      <text x="0" y="12">
        SIGTERM
      </text>
      <line className={styles.apres} x1={fin} x2="100%" y1="30" y2="30" />
      <rect className={styles.vie} x="0.75" y="20" width={fin} height="20" />
      <text x="0" y="56">
        0 s
      </text>
      <text x="100%" y="56" textAnchor="end">
        10 s
      </text>
      {tue ? (
        <>
          <svg x="100%" y="30" overflow="visible" aria-hidden="true">
            <path className={styles.croix} d="M-8 -8l16 16M8 -8l-16 16" />
          </svg>
          <text className={styles.tue} x="100%" y="12" textAnchor="end">
            SIGKILL : code 137
          </text>
        </>
      ) : (
        <text className={styles.sitot} x="3%" y="35" dx="12">
          {`arrêté aussitôt : code ${code}`}
        </text>
      )}
    </svg>
  )
}

function Ligne({ nom, commande, gestionnaire, processus, raison, code }: Arret) {
  const [pid1, enfant] = processus
  return (
    <div className={styles.arret}>
      <div className={styles.entete}>
        <div className={styles.nom}>{nom}</div>
        <code className={styles.commande}>{commande}</code>
        <div className={styles.gestionnaire}>{gestionnaire ? 'avec un gestionnaire' : 'sans gestionnaire'}</div>
      </div>
      <Boite nature="conteneur" className={styles.conteneur}>
        <Boite nature="processus" accent note={`1 ${pid1}`} />
        {enfant && (
          <>
            <span className={styles.lien} />
            <Boite nature="processus" note={enfant} />
          </>
        )}
      </Boite>
      <div className={styles.suite}>
        <Frise code={code} />
        <div className={styles.raison}>{raison}</div>
      </div>
    </div>
  )
}

export function Dessin() {
  return (
    <div className={styles.arrets}>
      {ARRETS.map((arret) => (
        <Ligne key={`${arret.nom} ${arret.code}`} {...arret} />
      ))}
    </div>
  )
}
