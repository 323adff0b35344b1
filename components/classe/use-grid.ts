import { useEffect, useState } from 'react'
import type { GridCell } from '@/lib/school/progress/grid'

/** A column: what is to be done, and its checks in words. */
export interface GridWork {
  key: string
  title: string
  total: number
  checks: readonly { id: string; goal: string }[]
}

export interface GridState {
  seq: number
  /** The server's clock when it last answered. */
  now: number
  cells: ReadonlyMap<string, GridCell>
}

export const cellId = ({ userId, key }: { userId: string; key: string }) => `${userId} ${key}`

interface Answer {
  seq: number
  now: number
  cells: GridCell[]
}

/** The grid of a class as it is now: the server says that something changed, the page asks for what. */
export function useGrid(classId: string, first: Answer): { grid: GridState; live: boolean } {
  const [grid, setGrid] = useState<GridState>(() => merge({ seq: 0, now: 0, cells: new Map() }, first))
  const [live, setLive] = useState(false)
  useEffect(() => {
    let known = first.seq
    const stream = new EventSource(`/api/classes/${classId}/flux?depuis=${known}`)
    stream.addEventListener('open', () => setLive(true))
    stream.addEventListener('error', () => setLive(false))
    stream.addEventListener('changement', async () => {
      const answer = await fetch(`/api/classes/${classId}/grille?depuis=${known}`).then(
        (response) => (response.ok ? (response.json() as Promise<Answer>) : null),
        () => null,
      )
      if (!answer) return
      known = Math.max(known, answer.seq)
      setGrid((before) => merge(before, answer))
    })
    return () => stream.close()
  }, [classId, first.seq])
  return { grid, live }
}

function merge(before: GridState, { seq, now, cells }: Answer): GridState {
  const merged = new Map(before.cells)
  for (const cell of cells) merged.set(cellId(cell), cell)
  return { seq: Math.max(seq, before.seq), now, cells: merged }
}
