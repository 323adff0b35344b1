'use client'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createLanguages, type LanguageLine } from '../editeur/languages'
import { Etabli } from './Etabli'
import { createGrading, type GradingLine } from './grading'
import { Probleme } from './Probleme'
import { Squelette } from './Squelette'
import { sessionOf } from './sessions'
import type { AtelierProps } from './types'
import { useData } from './use-data'

/** The workspace, loaded when it is first needed: the exercise's data, the learner's work, the engines. */
export function Atelier(props: AtelierProps) {
  const { loading, retry } = useData(props.id)
  const session = sessionOf(props.id)
  const status = useStore(session.store, ({ status }) => status)
  const [engines, setEngines] = useState<{ grading: GradingLine; languages: LanguageLine }>()

  useEffect(() => {
    const created = { grading: createGrading(), languages: createLanguages() }
    setEngines(created)
    void session.load()
    return () => {
      // Leaving by a link of the course: the page is not hidden, but what is not written must be.
      void session.flush()
      created.grading.stop()
      created.languages.stop()
    }
  }, [session])

  if (loading.state === 'failed') {
    return (
      <Probleme titre="L’exercice n’a pas pu être chargé." action="Réessayer" onAction={retry}>
        La connexion a peut-être été coupée. Votre travail n’est pas touché : il est dans ce navigateur.
      </Probleme>
    )
  }
  if (loading.state === 'loading' || status === 'loading' || !engines) return <Squelette />
  return <Etabli {...props} data={loading.data} session={session} {...engines} />
}
