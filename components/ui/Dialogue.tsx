'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialogue.module.css'
import { Icone } from './Icone'

/** A modal <dialog>: the browser traps the focus, Escape closes it, and the focus goes back where it was. */
export function Dialogue({ titre, onClose, children }: { titre: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    // Where there is something to type, that is why the dialog was opened.
    element?.querySelector<HTMLElement>('input[type="search"]')?.focus()
    return () => element?.close()
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop; the keyboard has Escape, which <dialog> handles
    <dialog
      ref={dialog}
      className={styles.dialogue}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.cadre}>
        <div className={styles.tete}>
          <h2 id={id}>{titre}</h2>
          <button type="button" className={styles.fermer} onClick={onClose} aria-label="Fermer">
            <Icone nom="fermer" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
