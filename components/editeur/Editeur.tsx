'use client'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import type { QuickFix } from '@/lib/text/language'
import type { Position } from '@/lib/text/position'
import styles from './Editeur.module.css'
import { EditeurLeger } from './EditeurLeger'
import { type Language, languageOf } from './language'
import { layOutEdits } from './lay-out'
import { useEditorKind } from './preference'
import { possibleFixes } from './project'
import { Remarques } from './Remarques'
import type { Remarks } from './remark'
import type { EditorHandle, FullEditorProps } from './types'

const EditeurComplet = dynamic(() => import('./EditeurComplet').then((module) => module.EditeurComplet), {
  ssr: false,
  loading: () => <p className={styles.attente}>Chargement de l’éditeur…</p>,
})

/** The languages that an engine lays out. */
const LAID_OUT: ReadonlySet<Language> = new Set(['dockerfile', 'yaml'])

interface Props extends Omit<FullEditorProps, 'remarks' | 'handle' | 'onFixed'> {
  remarks: Remarks
}

/** The editor of a file: the full one, or the light one on touch and small screens, or by choice. Same remarks in both. */
export function Editeur({ target, remarks, ...props }: Props) {
  const { path, text, readOnly, project } = props
  const [kind, setKind] = useEditorKind()
  const [asked, setAsked] = useState<FullEditorProps['target']>()
  const [news, setNews] = useState('')
  const handle = useRef<EditorHandle>(null)
  const goTo = (position: Position) => setAsked((before) => ({ position, serial: (before?.serial ?? 0) - 1 }))
  const latest = asked ?? target
  const [seen, setSeen] = useState(target)
  if (seen !== target) {
    setSeen(target)
    setAsked(undefined)
  }
  const Chosen = kind === 'leger' ? EditeurLeger : EditeurComplet
  const list = remarks.list.map(({ fixes = [], ...remark }) => ({ ...remark, fixes: possibleFixes(project, fixes) }))

  const told = (title: string) => setNews(`Correction faite : ${title}.`)

  function fix({ title, edits }: QuickFix) {
    const others = edits.filter(({ file }) => file !== path)
    const own = edits.filter(({ file }) => file === path)
    if (own.length > 0) handle.current?.apply(own)
    if (others.length > 0) project.edit(others)
    told(title)
  }

  async function layOut() {
    const edits = await layOutEdits(project, path, text)
    if (edits.length > 0) handle.current?.apply(edits)
    setNews(edits.length > 0 ? 'Fichier mis en forme.' : 'Rien à mettre en forme.')
  }

  return (
    <div id="fichier-ouvert" className={styles.editeur} role="tabpanel" aria-label={path}>
      <div className={styles.cadre}>
        {kind && <Chosen {...props} remarks={list} target={latest} handle={handle} onFixed={told} />}
      </div>
      <div className={styles.pied}>
        <p id="aide-editeur">{readOnly ? 'Lecture seule.' : 'Pour quitter l’éditeur au clavier : Échap, puis Tab.'}</p>
        <p className="sr" role="status">
          {news}
        </p>
        <div className={styles.outils}>
          {!readOnly && LAID_OUT.has(languageOf(path)) && (
            <button type="button" className={styles.choix} onClick={() => void layOut()}>
              Mettre en forme
            </button>
          )}
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
      </div>
      <Remarques remarks={list} isFresh={remarks.text === text} onGo={goTo} onFix={fix} />
    </div>
  )
}
