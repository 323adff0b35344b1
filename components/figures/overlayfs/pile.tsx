import type { ReactNode } from 'react'
import { COUCHES, type Etat, FICHIERS, type Fichier, source } from './etat'
import styles from './pile.module.css'

interface RangProps {
  nom: string
  note: string
  genre: string | undefined
  case: (fichier: Fichier) => ReactNode
}

function Rang({ nom, note, genre, case: contenu }: RangProps) {
  return (
    <div className={styles.rang}>
      <div className={styles.nom}>
        {nom} <code>{note}</code>
      </div>
      <div className={`${styles.couche} ${genre}`}>
        {FICHIERS.map((fichier) => (
          <div key={fichier} className={styles.case}>
            {contenu(fichier)}
          </div>
        ))}
      </div>
    </div>
  )
}

function Fiche({ nom, genre }: { nom: Fichier; genre?: string }) {
  return <span className={`${styles.fiche} ${genre ?? ''}`}>{nom}</span>
}

/** The layers seen from the side: one column a file, the merged view on top. */
export function Pile({ etat }: { etat: Etat }) {
  const vue = (fichier: Fichier) => source(etat, fichier)
  const enHaut = (fichier: Fichier) => {
    const entree = etat.upper[fichier]
    if (!entree) return null
    return entree === 'fichier' ? (
      <Fiche nom={fichier} genre={styles.ecrit} />
    ) : (
      <span className={`${styles.fiche} ${styles.efface}`}>
        <s>{fichier}</s> 0/0
      </span>
    )
  }
  return (
    <div className={styles.pile}>
      <Rang
        nom="Ce que voit le conteneur"
        note="merged"
        genre={styles.vue}
        case={(fichier) =>
          vue(fichier) !== null && <Fiche nom={fichier} genre={vue(fichier) === 'upper' ? styles.ecrit : undefined} />
        }
      />
      <Rang nom="Couche en écriture" note="upperdir" genre={styles.ecriture} case={enHaut} />
      {COUCHES.map((couche, rang) => (
        <Rang
          key={rang === 0 ? 'haute' : 'basse'}
          nom={`Image, couche ${COUCHES.length - rang}`}
          note="lowerdir"
          genre={styles.lecture}
          case={(fichier) =>
            couche.has(fichier) && <Fiche nom={fichier} genre={vue(fichier) === rang ? undefined : styles.cache} />
          }
        />
      ))}
    </div>
  )
}
