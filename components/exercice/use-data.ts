import { useCallback, useEffect, useState } from 'react'
import type { ExerciseData } from '@/content/exercices/data'

export type Loading = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; data: ExerciseData }

/** Fetches the exercise; `retry` asks again after a failure. */
export function useData(id: string): { loading: Loading; retry: () => void } {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  const load = useCallback(async () => {
    setLoading({ state: 'loading' })
    try {
      const answer = await fetch(`/exercices/${id}/donnees.json`)
      if (!answer.ok) throw new Error(String(answer.status))
      setLoading({ state: 'ready', data: (await answer.json()) as ExerciseData })
    } catch {
      setLoading({ state: 'failed' })
    }
  }, [id])
  useEffect(() => void load(), [load])
  return { loading, retry: () => void load() }
}
