import { Boite } from '../kit/Boite'
import styles from './dessin.module.css'
import { COMMUNE, IMAGES } from './donnees'

interface CoucheProps {
  empreinte: string
  taille: string
  contenu: string
}

function Couche({ contenu, empreinte, taille }: CoucheProps) {
  return (
    <>
      <span>{contenu}</span>
      <code>{empreinte}…</code>
      <span>{taille}</span>
    </>
  )
}

/** Two piles of layers that stand on one and the same. */
export function Dessin() {
  return (
    <div className={styles.piles}>
      {IMAGES.map(({ nom, couches }) => (
        <div key={nom} className={styles.pile}>
          <Boite nature="image" note={nom} className={styles.nom} />
          {couches.toReversed().map((couche) => (
            <Boite key={couche.empreinte} nature="couche" className={styles.couche}>
              <Couche {...couche} />
            </Boite>
          ))}
        </div>
      ))}
      <Boite nature="couche" accent className={styles.commune}>
        <Couche {...COMMUNE} contenu={`${COMMUNE.contenu}, stockée une seule fois`} />
      </Boite>
      <div className={styles.disque}>
        <div>la première télécharge 43 Mo</div>
        <div>la seconde n’en télécharge plus que 13 Mo</div>
      </div>
    </div>
  )
}
