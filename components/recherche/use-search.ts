'use client'
import { useEffect, useState } from 'react'
import { createSearch, type Search, type SearchDocument } from '@/lib/content/search/engine'

let loading: Promise<Search> | undefined

async function load(): Promise<Search> {
  const answer = await fetch('/recherche.json')
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  return createSearch((await answer.json()) as SearchDocument[])
}

/** The search over the course: null while its index loads, « failed » when it cannot be fetched (and tries again next time). */
export function useSearch(): Search | 'failed' | null {
  const [search, setSearch] = useState<Search | 'failed' | null>(null)
  useEffect(() => {
    loading ??= load()
    loading.then(
      (found) => setSearch(() => found),
      () => {
        loading = undefined
        setSearch('failed')
      },
    )
  }, [])
  return search
}
