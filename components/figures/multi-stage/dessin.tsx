import { Fragment } from 'react'
import { Boite } from '../kit/Boite'
import { Fleche } from '../kit/Fleche'
import styles from './dessin.module.css'
import { ATELIERS, FINALE } from './etapes'

function Entete({ nom, base }: { nom: string; base: string }) {
  return (
    <div className={styles.entete}>
      <div className={styles.nom}>{nom}</div>
      <code className={styles.base}>{base}</code>
    </div>
  )
}

/** A path that breaks before its last name. */
function Chemin({ children }: { children: string }) {
  const coupe = children.lastIndexOf('/') + 1
  return (
    <>
      {children.slice(0, coupe)}
      <wbr />
      {children.slice(coupe)}
    </>
  )
}

/** Two workshops, what is carried out of each, and the image that is delivered. */
export function Dessin() {
  return (
    <div className={styles.etapes}>
      {ATELIERS.map(({ nom, base, emporte, reste }) => (
        <Fragment key={nom}>
          <Boite nature="machine" className={styles.etape}>
            <Entete nom={`Étape ${nom}`} base={base} />
            <div className={styles.reste}>
              <div>reste à l’atelier :</div>
              {reste.map((chose) => (
                <div key={chose}>{chose}</div>
              ))}
            </div>
            <Boite nature="ecriture" accent note={<Chemin>{emporte.source}</Chemin>} className={styles.emporte} />
          </Boite>
          <div className={styles.copie}>
            <Fleche sens="droite">
              <code>
                COPY
                <br />
                --from={nom}
              </code>
            </Fleche>
          </div>
        </Fragment>
      ))}
      <Boite nature="image" className={styles.finale}>
        <Entete nom={`Étape ${FINALE.nom} : l’image finale`} base={FINALE.base} />
        {ATELIERS.map(({ nom, emporte }) => (
          <Boite key={nom} nature="couche" accent note={emporte.cible} titre={emporte.quoi} />
        ))}
      </Boite>
    </div>
  )
}
