import { useEffect, useState } from 'react'
import type { Files } from '@/lib/grading/files'
import type { Remark } from '../editeur/remark'
import type { WorkspaceEngines } from './engines'

const PAUSE = 300

/** What the engines say of the open file, a short pause after the last key. */
export function useRemarks(engines: WorkspaceEngines, files: Files, path: string): readonly Remark[] {
  const [found, setFound] = useState<{ path: string; remarks: readonly Remark[] }>({ path, remarks: [] })
  useEffect(() => {
    let gone = false
    const timer = setTimeout(async () => {
      try {
        const remarks = await engines.remarks(files, path)
        if (!gone) setFound({ path, remarks })
      } catch {
        // Cancelled by a newer text, or the worker is gone: what is shown stays until the next answer.
      }
    }, PAUSE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [engines, files, path])
  return found.path === path ? found.remarks : []
}
