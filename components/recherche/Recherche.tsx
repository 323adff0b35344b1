'use client'
import Link from 'next/link'
import { useDeferredValue, useId, useState } from 'react'
import type { SearchHit } from '@/lib/content/search/engine'
import styles from './Recherche.module.css'
import { useSearch } from './use-search'

/** The search box and what it finds, as one types. `onFollow` is called when a result is opened. */
export function Recherche({ initiale = '', onFollow }: { initiale?: string; onFollow?: () => void }) {
  const [query, setQuery] = useState(initiale)
  const asked = useDeferredValue(query.trim())
  const search = useSearch()
  const id = useId()
  const hits = typeof search === 'function' && asked ? search(asked) : []

  return (
    <search>
      <label htmlFor={id} className={styles.etiquette}>
        Un mot, une commande, une clé
      </label>
      <input
        id={id}
        className={styles.champ}
        type="search"
        name="q"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this box
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder="conteneurs, .dockerignore, depends_on…"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status" className={styles.etat}>
        {stateSentence(search, asked, hits.length)}
      </p>
      <ol className={styles.resultats}>
        {hits.map((hit) => (
          <Resultat key={hit.href} hit={hit} onFollow={onFollow} />
        ))}
      </ol>
    </search>
  )
}

function stateSentence(search: ReturnType<typeof useSearch>, asked: string, count: number): string {
  if (search === 'failed')
    return 'L’index de recherche n’a pas pu être chargé. Rouvrez la recherche une fois la connexion revenue.'
  if (search === null) return 'Chargement de l’index…'
  if (!asked) return 'La recherche ignore les accents et les pluriels, et fonctionne hors ligne.'
  if (count === 0) return `Rien pour « ${asked} ». Essayez un mot plus court, ou le mot anglais.`
  return count === 1 ? 'Un passage' : `${count} passages`
}

function Resultat({ hit, onFollow }: { hit: SearchHit; onFollow?: () => void }) {
  return (
    <li>
      <Link href={hit.href} prefetch={false} onClick={onFollow}>
        <span className={styles.lieu}>{hit.place}</span>
        <span className={styles.titre}>{hit.title}</span>
        <span className={styles.passage}>
          {hit.passage.map((piece, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one passage never move
            piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </span>
      </Link>
    </li>
  )
}
