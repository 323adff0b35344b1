'use client'
import { useEffect, useId, useState } from 'react'
import styles from './FiltreReference.module.css'
import { filterReference } from './filter'

/** Filters the attributes of the page by their words. Hidden where scripts do not run. */
export function FiltreReference({ total }: { total: number }) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(total)
  useEffect(() => {
    const root = document.getElementById('attributs')
    if (root) setShown(filterReference(root, query))
  }, [query])
  return (
    <search className={styles.filtre} data-ecran="">
      <label htmlFor={id}>Filtrer par nom ou par mot</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status">{stateSentence(query, shown, total)}</p>
    </search>
  )
}

function stateSentence(query: string, shown: number, total: number): string {
  if (query.trim() === '') return `${total} entrées`
  if (shown > 0) return `${shown} sur ${total}`
  return 'Aucune entrée n’a ces mots. Essayez le nom anglais, ou un mot plus court.'
}
