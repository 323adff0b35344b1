'use client'
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { useReading } from '@/components/ui/use-reading'
import { reading } from '@/lib/learning/reading/store'
import styles from './Onglets.module.css'

interface Panneau {
  id: string
  titre: string
  contenu: ReactNode
}

/** Tabs by the ARIA pattern: arrows, Home and End move the choice. It is remembered by `sujet` for the whole course. */
export function PanneauxOnglets({ sujet, panneaux }: { sujet: string; panneaux: Panneau[] }) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const choice = useReading((state) => state.tabs[sujet])
  const ids = panneaux.map(({ id }) => id)
  const active = Math.max(0, ids.indexOf(choice ?? ''))

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step ? (active + step + ids.length) % ids.length : { Home: 0, End: ids.length - 1 }[event.key]
    const id = next === undefined ? undefined : ids[next]
    if (id === undefined) return
    event.preventDefault()
    reading.getState().chooseTab(sujet, id)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus()
  }

  return (
    <div className={styles.onglets}>
      <div role="tablist" ref={list} className={styles.liste} onKeyDown={onKeyDown} data-ecran="">
        {panneaux.map(({ id, titre }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}-onglet`}
            aria-controls={`${base}-${id}`}
            aria-selected={index === active}
            tabIndex={index === active ? 0 : -1}
            onClick={() => reading.getState().chooseTab(sujet, id)}
          >
            {titre}
          </button>
        ))}
      </div>
      {panneaux.map(({ id, titre, contenu }, index) => (
        <div
          key={id}
          role="tabpanel"
          id={`${base}-${id}`}
          aria-labelledby={`${base}-${id}-onglet`}
          className={styles.panneau}
          data-titre={titre}
          hidden={index !== active}
        >
          {contenu}
        </div>
      ))}
    </div>
  )
}
