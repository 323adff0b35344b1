import { Boite } from '../kit/Boite'
import styles from './lieux.module.css'
import { type Lieu, NOMS } from './sort'

const MONTAGES = [
  { lieu: 'anonyme', nature: 'volume', chemin: '/app/cache' },
  { lieu: 'nomme', nature: 'volume', chemin: '/app/db' },
  { lieu: 'lie', nature: 'machine', chemin: '/app/src' },
] as const

function Reste({ efface }: { efface: boolean }) {
  return <div className={efface ? styles.efface : styles.reste}>{efface ? '✕ disparaît' : '● reste'}</div>
}

/** The container on its image, and below it the places outside that it mounts. */
export function Lieux({ efface }: { efface: readonly Lieu[] }) {
  const parti = efface.includes('ecriture')
  return (
    <div className={styles.lieux}>
      <Boite
        nature="conteneur"
        titre={parti ? 'Plus de conteneur' : 'Conteneur'}
        absent={parti}
        className={styles.conteneur}
      >
        <Boite nature="ecriture" titre={NOMS.ecriture} absent={parti}>
          <Reste efface={parti} />
        </Boite>
        <Boite nature="couche" titre="Couches de l’image" />
      </Boite>
      {MONTAGES.map(({ lieu, nature, chemin }) => (
        <div key={lieu} className={styles.montage}>
          <div className={parti ? styles.coupe : styles.lien}>
            <code>{chemin}</code>
          </div>
          <Boite nature={nature} titre={NOMS[lieu]} absent={efface.includes(lieu)} className={styles.lieu}>
            <Reste efface={efface.includes(lieu)} />
          </Boite>
        </div>
      ))}
    </div>
  )
}
