'use client'
import dynamic from 'next/dynamic'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { BoutonCommencer } from './BoutonCommencer'
import styles from './Espace.module.css'
import { NARROW } from './narrow'
import { Squelette } from './Squelette'
import type { Panneau } from './types'

const Atelier = dynamic(() => import('./Atelier').then((module) => module.Atelier), {
  ssr: false,
  loading: () => <Squelette />,
})

const PANNEAUX: readonly { id: Panneau; nom: string }[] = [
  { id: 'enonce', nom: 'Énoncé' },
  { id: 'travail', nom: 'Travail' },
  { id: 'resultat', nom: 'Résultat' },
]

interface Props {
  id: string
  titre: string
  seul: boolean
  enonce: ReactNode
}

/** Statement, then, once started, work and result. On narrow screens they take turns, by three tabs. */
export function Espace({ id, titre, seul, enonce }: Props) {
  const [started, setStarted] = useState(false)
  const [panneau, setPanneau] = useState<Panneau>('enonce')
  const [clicked, setClicked] = useState(false)
  const space = useRef<HTMLElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const [badge, setBadge] = useState('')
  const key = `cale-seche:exercice-ouvert:${id}`

  useEffect(() => {
    // The exercise's own page comes back as it was left; a chapter stays a page to read.
    if (seul && recall(key)) {
      setStarted(true)
      setPanneau('travail')
    }
  }, [seul, key])

  useEffect(() => {
    // The button that had the focus is gone: the reader goes on where the work begins.
    if (!clicked) return
    place.current?.focus({ preventScroll: true })
    const start = seul ? space.current : place.current
    start?.scrollIntoView({ block: 'start' })
  }, [clicked, seul])

  const choose = useCallback((next: Panneau) => {
    setPanneau(next)
    // Where the panels take turns, the new one is read from its top.
    if (matchMedia(NARROW).matches) requestAnimationFrame(() => space.current?.scrollIntoView({ block: 'start' }))
  }, [])

  // Beside the work, the statement scrolls on its own: the keyboard must be able to reach it.
  const region = seul && started ? { role: 'region', 'aria-label': 'Énoncé', tabIndex: 0 } : {}

  function start() {
    setStarted(true)
    setClicked(true)
    setPanneau('travail')
    remember(key)
  }

  return (
    <article
      ref={space}
      className={styles.espace}
      data-seul={seul || undefined}
      data-commence={started || undefined}
      aria-label={`Exercice : ${titre}`}
    >
      {/* The statement, with the title of the page, is put away where panels take turns: it keeps its name. */}
      {seul && started && panneau !== 'enonce' && <h1 className={`sr ${styles.rappel}`}>{titre}</h1>}
      {started && (
        <nav className={styles.onglets} aria-label="Parties de l’exercice">
          {PANNEAUX.map(({ id: one, nom }) => (
            <button key={one} type="button" aria-current={panneau === one || undefined} onClick={() => choose(one)}>
              {nom}
              {one === 'resultat' && badge !== '' && <span className={styles.badge}>{badge}</span>}
            </button>
          ))}
        </nav>
      )}
      <div {...region} className={styles.enonce} data-cache={(started && panneau !== 'enonce') || undefined}>
        {enonce}
        {!started && <BoutonCommencer onClick={start} />}
      </div>
      {started && (
        <div ref={place} tabIndex={-1} className={styles.atelier} data-cache={panneau === 'enonce' || undefined}>
          <Atelier id={id} panneau={panneau} onPanneau={choose} onBadge={setBadge} />
        </div>
      )}
    </article>
  )
}

function recall(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function remember(key: string): void {
  try {
    localStorage.setItem(key, '1')
  } catch {
    // Only a comfort: without it, one more click after a reload.
  }
}
