'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ExerciseData } from '@/content/exercices/data'
import { isComposeFile } from '@/lib/compose/file-name'
import type { Session } from '@/lib/learning/work/session'
import { applyEdits } from '@/lib/text/apply-edits'
import type { Position } from '@/lib/text/position'
import { Editeur } from '../editeur/Editeur'
import type { LanguageLine } from '../editeur/languages'
import type { Project } from '../editeur/project'
import { useRemarks } from '../editeur/use-remarks'
import { PanneauGraphe } from '../graphe/PanneauGraphe'
import { EtatRemise } from '../remise/EtatRemise'
import { useSubmission } from '../remise/use-submission'
import { Avis } from './Avis'
import { BarreVerifier } from './BarreVerifier'
import styles from './Etabli.module.css'
import { Fichiers } from './Fichiers'
import type { GradingLine } from './grading'
import { NARROW } from './narrow'
import { OutilsFichier } from './OutilsFichier'
import { Resultats } from './Resultats'
import type { AtelierProps } from './types'
import { useOnline, useVerdict } from './use-verdict'

interface Props extends AtelierProps {
  data: ExerciseData
  session: Session
  grading: GradingLine
  languages: LanguageLine
}

/** The workbench: files and editor, « Vérifier », and the results under the work. */
export function Etabli({ data, session, grading, languages, panneau, onPanneau, onBadge }: Props) {
  const { exercise } = data
  const state = useStore(session.store)
  const online = useOnline()
  const [open, setOpen] = useState(exercise.entry)
  const [target, setTarget] = useState<{ position: Position; serial: number }>()
  const [cursor, setCursor] = useState<{ file: string; line: number }>()
  const bench = useRef<HTMLDivElement>(null)
  const results = useRef<HTMLDivElement>(null)
  const files = useMemo(() => ({ ...data.files, ...state.work.files }), [data.files, state.work.files])
  const remarks = useRemarks(languages, files, open)
  const { verification, verify, cancel } = useVerdict(exercise, session, grading)
  const destination = useSubmission(exercise.id, session, verification.verdict, verification.files)

  const last = state.work.attempts.at(-1)
  const total = exercise.checks.reduce((sum, { points }) => sum + points, 0)
  useEffect(() => onBadge(last ? `${last.points}/${total}` : ''), [last, total, onBadge])

  const run = useCallback(async () => {
    const verdict = await verify(files)
    if (!verdict) return
    onPanneau('resultat')
    // Where results are below the work, they come into view; the focus stays with who types.
    if (!matchMedia(NARROW).matches) requestAnimationFrame(() => results.current?.scrollIntoView({ block: 'nearest' }))
  }, [verify, files, onPanneau])

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      // AltGr is Ctrl+Alt on some keyboards: it writes a character, it asks for nothing.
      const asks = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey
      if (!asks || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      void run()
    }
    const element = bench.current
    // Before the editor, which has a use of its own for these keys.
    element?.addEventListener('keydown', onKey, true)
    return () => element?.removeEventListener('keydown', onKey, true)
  }, [run])

  function show(file: string, position?: Position) {
    if (exercise.files.some(({ path, access }) => path === file && access !== 'hidden')) setOpen(file)
    if (position) setTarget((before) => ({ position, serial: (before?.serial ?? 0) + 1 }))
    onPanneau('travail')
  }

  const canEdit = (path: string) => exercise.files.some((file) => file.path === path && file.access === 'edit')
  const readOnly = !canEdit(open)
  const project: Project = {
    files,
    languages,
    canEdit,
    edit(edits) {
      for (const file of new Set(edits.map((edit) => edit.file))) {
        const own = edits.filter((edit) => edit.file === file)
        session.edit(file, applyEdits(files[file] ?? '', own))
      }
    },
    open: show,
  }

  return (
    <div ref={bench} className={styles.etabli}>
      <div className={styles.travail} data-cache={panneau !== 'travail' || undefined}>
        <Avis session={session} files={files} online={online} />
        <Fichiers files={exercise.files} open={open} changed={state.work.files} start={data.files} onOpen={setOpen} />
        <Editeur
          key={open}
          path={open}
          text={files[open] ?? ''}
          readOnly={readOnly}
          remarks={remarks}
          project={project}
          target={target}
          onChange={(text) => session.edit(open, text)}
          onCursor={(line) =>
            setCursor((before) => (before?.file === open && before.line === line ? before : { file: open, line }))
          }
        />
        {!readOnly && (
          <OutilsFichier
            path={open}
            isStart={files[open] === data.files[open]}
            canUndo={state.canUndo}
            onReset={() => session.replace({ [open]: data.files[open] ?? '' })}
            onUndo={() => {
              const path = session.undo()
              if (path) setOpen(path)
            }}
          />
        )}
        {Object.keys(files).some(isComposeFile) && <PanneauGraphe files={files} cursor={cursor} onShow={show} />}
        <BarreVerifier state={verification.state} save={state.save} onVerify={() => void run()} onCancel={cancel} />
        {destination && <EtatRemise exercise={exercise.id} />}
      </div>
      <div ref={results} className={styles.resultat} data-cache={panneau !== 'resultat' || undefined}>
        <Resultats data={data} session={session} verification={verification} files={files} onShow={show} />
      </div>
    </div>
  )
}
