'use client'
import { useState } from 'react'
import type { Files } from '@/lib/grading/files'
import { LignesDeCode } from '../editeur/LignesDeCode'
import bouton from './Bouton.module.css'
import styles from './Resultats.module.css'

interface Props {
  id: string
  attempted: boolean
  seenAt: string | undefined
  onSee(): void
}

/** The solution, loaded when it is asked for. Seeing it is written down: a success after it is told apart. */
export function Solution({ id, attempted, seenAt, onSee }: Props) {
  const [files, setFiles] = useState<Files>()
  const [asked, setAsked] = useState(false)
  const [failed, setFailed] = useState(false)

  async function see() {
    setFailed(false)
    try {
      const answer = await fetch(`/exercices/${id}/solution.json`)
      if (!answer.ok) throw new Error(String(answer.status))
      setFiles((await answer.json()) as Files)
      onSee()
    } catch {
      setFailed(true)
    }
  }

  if (files) {
    return (
      <div className={styles.solution}>
        <p className={styles.titre}>Une solution parmi d’autres</p>
        {Object.entries(files).map(([path, text]) => (
          <figure key={path}>
            <figcaption>{path}</figcaption>
            <LignesDeCode path={path} text={text} />
          </figure>
        ))}
      </div>
    )
  }
  return (
    <div className={styles.solution}>
      {!asked || attempted || seenAt !== undefined ? (
        <button
          type="button"
          className={bouton.discret}
          onClick={() => (attempted || seenAt !== undefined ? void see() : setAsked(true))}
        >
          Voir la solution
        </button>
      ) : (
        <>
          <p>
            Vous n’avez pas encore vérifié votre travail. L’exercice sera marqué « solution vue » et non « réussi ».
          </p>
          <button type="button" className={bouton.discret} onClick={() => void see()}>
            Voir la solution quand même
          </button>
        </>
      )}
      {failed && <p role="alert">La solution n’a pas pu être chargée. Réessayez quand le réseau sera revenu.</p>}
    </div>
  )
}
