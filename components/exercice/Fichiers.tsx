import { useRef } from 'react'
import type { ExerciseFile } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import styles from './Fichiers.module.css'

interface Props {
  files: readonly ExerciseFile[]
  open: string
  /** The learner's texts, and the start's, to mark what was changed. */
  changed: Files
  start: Files
  onOpen(path: string): void
}

/** The tabs of the files. Arrows move between them, as in any list of tabs. */
export function Fichiers({ files, open, changed, start, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const shown = files.filter(({ access }) => access !== 'hidden')

  function move(step: number) {
    const at = shown.findIndex(({ path }) => path === open)
    const next = shown[(at + step + shown.length) % shown.length]
    if (!next) return
    onOpen(next.path)
    list.current?.querySelector<HTMLElement>(`[data-chemin="${CSS.escape(next.path)}"]`)?.focus()
  }

  return (
    <div ref={list} className={styles.fichiers} role="tablist" aria-label="Fichiers">
      {shown.map(({ path, access }) => (
        <button
          key={path}
          type="button"
          role="tab"
          id={tabId(path)}
          data-chemin={path}
          aria-selected={path === open}
          aria-controls="fichier-ouvert"
          tabIndex={path === open ? 0 : -1}
          onClick={() => onOpen(path)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(1)
            else if (event.key === 'ArrowLeft') move(-1)
            else return
            event.preventDefault()
          }}
        >
          {path}
          {access === 'read' && <span className={styles.marque}>lecture</span>}
          {access === 'edit' && changed[path] !== undefined && changed[path] !== start[path] && (
            <span className={styles.modifie}>
              <span className="sr">modifié</span>
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

export function tabId(path: string): string {
  return `fichier-${path.replace(/[^a-zA-Z0-9]+/g, '-')}`
}
