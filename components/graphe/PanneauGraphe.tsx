'use client'
import dynamic from 'next/dynamic'
import { useId, useState } from 'react'
import bouton from '../exercice/Bouton.module.css'
import type { GrapheProps } from './Graphe'
import styles from './Graphe.module.css'

const Graphe = dynamic(() => import('./Graphe').then((module) => module.Graphe), {
  ssr: false,
  loading: () => <p className={styles.vide}>Chargement du graphe…</p>,
})

/** The graph behind a button: neither the engine nor the layout is loaded before it is asked for. */
export function PanneauGraphe(props: GrapheProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.panneau}>
      <button
        type="button"
        className={bouton.discret}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Graphe du projet
      </button>
      <div id={id} hidden={!open}>
        {open && <Graphe {...props} />}
      </div>
    </div>
  )
}
