'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { Position } from '@/lib/text/position'
import styles from './Editeur.module.css'
import { EditeurLeger } from './EditeurLeger'
import { useEditorKind } from './preference'
import { Remarques } from './Remarques'
import type { EditorProps } from './types'

const EditeurComplet = dynamic(() => import('./EditeurComplet').then((module) => module.EditeurComplet), {
  ssr: false,
  loading: () => <p className={styles.attente}>Chargement de l’éditeur…</p>,
})

/** The editor of a file: the full one, or the light one on touch and small screens, or by choice. Same remarks in both. */
export function Editeur({ target, ...props }: EditorProps) {
  const [kind, setKind] = useEditorKind()
  const [asked, setAsked] = useState<EditorProps['target']>()
  const goTo = (position: Position) => setAsked((before) => ({ position, serial: (before?.serial ?? 0) - 1 }))
  const latest = asked ?? target
  const [seen, setSeen] = useState(target)
  if (seen !== target) {
    setSeen(target)
    setAsked(undefined)
  }
  const Chosen = kind === 'leger' ? EditeurLeger : EditeurComplet
  return (
    <div id="fichier-ouvert" className={styles.editeur} role="tabpanel" aria-label={props.path}>
      <div className={styles.cadre}>{kind && <Chosen {...props} target={latest} />}</div>
      <div className={styles.pied}>
        <p id="aide-editeur">
          {props.readOnly ? 'Lecture seule.' : 'Pour quitter l’éditeur au clavier : Échap, puis Tab.'}
        </p>
        {kind && (
          <button
            type="button"
            className={styles.choix}
            onClick={() => setKind(kind === 'leger' ? 'complet' : 'leger')}
          >
            {kind === 'leger' ? 'Éditeur complet' : 'Éditeur léger'}
          </button>
        )}
      </div>
      <Remarques remarks={props.remarks} onGo={goTo} />
    </div>
  )
}
