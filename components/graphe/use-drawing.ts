import { useEffect, useRef, useState } from 'react'
import { type Drawing, readDrawing } from '@/lib/compose/graph/read'
import type { Diagnostic } from '@/lib/text/diagnostic'

const PAUSE = 250

interface State {
  /** The last project that could be read. */
  drawing: Drawing | undefined
  /** What stops Compose now; the drawing is then that of an earlier text. */
  refused: Diagnostic | undefined
}

/** The drawing of the files, read again a short pause after the last change. A broken file leaves the drawing as it was. */
export function useDrawing(files: Readonly<Record<string, string>>): State {
  const [state, setState] = useState<State>(() => next({ drawing: undefined, refused: undefined }, files))
  const read = useRef(files)
  useEffect(() => {
    if (read.current === files) return
    const timer = setTimeout(() => {
      read.current = files
      setState((before) => next(before, files))
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [files])
  return state
}

function next(before: State, files: Readonly<Record<string, string>>): State {
  const found = readDrawing({ files })
  return 'drawing' in found ? { drawing: found.drawing, refused: undefined } : { ...before, refused: found.refused }
}
