import { useCallback, useEffect, useState } from 'react'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import type { Verdict } from '@/lib/grading/verdict'
import type { Session } from '@/lib/learning/work/session'
import { Cancelled, type WorkspaceEngines } from './engines'

export interface Verification {
  state: 'idle' | 'running' | 'failed'
  verdict: Verdict | undefined
  /** The files that the verdict is about. */
  files: Files | undefined
}

/** Runs « Vérifier » : grades in the worker, and remembers the attempt. A later call replaces the one that runs. */
export function useVerdict(exercise: Exercise, session: Session, engines: WorkspaceEngines) {
  const [verification, setVerification] = useState<Verification>({
    state: 'idle',
    verdict: undefined,
    files: undefined,
  })

  const verify = useCallback(
    async (files: Files) => {
      setVerification((before) => ({ ...before, state: 'running' }))
      try {
        const verdict = await engines.grade(exercise, files)
        session.attempt(verdict)
        setVerification({ state: 'idle', verdict, files })
        return verdict
      } catch (error) {
        if (!(error instanceof Cancelled)) setVerification((before) => ({ ...before, state: 'failed' }))
        return undefined
      }
    },
    [exercise, session, engines],
  )
  const cancel = useCallback(() => {
    engines.cancelGrade()
    setVerification((before) => ({ ...before, state: 'idle' }))
  }, [engines])

  return { verification, verify, cancel }
}

/** Whether the browser says it has a network. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    const update = () => setOnline(navigator.onLine)
    update()
    addEventListener('online', update)
    addEventListener('offline', update)
    return () => {
      removeEventListener('online', update)
      removeEventListener('offline', update)
    }
  }, [])
  return online
}
