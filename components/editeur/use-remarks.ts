import { useEffect, useState } from 'react'
import type { Files } from '@/lib/grading/files'
import type { LanguageLine } from './languages'
import type { Remarks } from './remark'

const PAUSE = 300
const NOTHING: Remarks = { list: [], text: '' }

/** What the engines say of the open file, a short pause after the last key. An answer that comes too late is dropped. */
export function useRemarks(languages: LanguageLine, files: Files, path: string): Remarks {
  const [found, setFound] = useState<{ path: string; remarks: Remarks }>({ path, remarks: NOTHING })
  useEffect(() => {
    let gone = false
    const timer = setTimeout(async () => {
      try {
        const list = await languages.remarks({ path, files })
        if (!gone) setFound({ path, remarks: { list, text: files[path] ?? '' } })
      } catch {
        // The worker is gone, or lost: what is shown stays until the next answer.
      }
    }, PAUSE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [languages, files, path])
  return found.path === path ? found.remarks : NOTHING
}
