import type { ReactNode } from 'react'
import { Caisson, Couche, Cuve, Noyau, Plaque, Plein, Processus, Reseau } from './formes'
import styles from './Legende.module.css'

const CASE = { x: 2, y: 2, width: 60, height: 36 }

const SIGNES: readonly { nom: string; signe: ReactNode }[] = [
  { nom: 'image', signe: <Plaque {...CASE} /> },
  { nom: 'conteneur', signe: <Caisson {...CASE} /> },
  { nom: 'processus', signe: <Processus {...CASE} y={8} height={24} /> },
  { nom: 'couche en lecture seule', signe: <Couche {...CASE} y={8} height={24} /> },
  { nom: 'couche en écriture', signe: <Plein {...CASE} y={8} height={24} /> },
  { nom: 'volume', signe: <Cuve {...CASE} /> },
  { nom: 'réseau', signe: <Reseau {...CASE} /> },
  { nom: 'noyau et sa frontière', signe: <Noyau {...CASE} /> },
]

/** The language of the figures, explained once for the whole course. */
export function Legende() {
  return (
    <dl className={styles.legende}>
      {SIGNES.map(({ nom, signe }) => (
        <div key={nom}>
          <dt>
            <svg width="64" height="40" viewBox="0 0 64 40" role="img" aria-label={`Dessin : ${nom}`}>
              {signe}
            </svg>
          </dt>
          <dd>{nom}</dd>
        </div>
      ))}
    </dl>
  )
}
