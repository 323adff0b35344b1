'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import styles from './Essai.module.css'
import type { EssaiProps } from './EssaiOuvert'

const EssaiOuvert = dynamic(() => import('./EssaiOuvert').then((module) => module.EssaiOuvert), {
  ssr: false,
  loading: () => <p>Chargement de l’éditeur…</p>,
})

/** The example in an editor, once asked for: nothing of the engine is loaded before. */
export function Essai(props: EssaiProps) {
  const [open, setOpen] = useState(false)
  if (open) return <EssaiOuvert {...props} />
  return (
    <p className={styles.invite} data-ecran="">
      <button type="button" className={styles.bouton} onClick={() => setOpen(true)}>
        Corriger cet exemple ici
      </button>
    </p>
  )
}
