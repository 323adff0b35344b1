import { useCallback, useEffect, useState } from 'react'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import type { Verdict } from '@/lib/grading/verdict'
import type { Session } from '@/lib/learning/work/session'
import { Cancelled } from '../ui/worker-line'
import type { GradingLine } from './grading'

export interface Verification {
  state: 'idle' | 'running' | 'failed'
  verdict: Verdict | undefined
  /** The files that the verdict is about. */
  files: Files | undefined
}

/** Runs « Vérifier » : grades in the worker, and remembers the attempt. A later call replaces the one that runs. */
export function useVerdict(exercise: Exercise, session: Session, grading: GradingLine) {
  const [verification, setVerification] = useState<Verification>({
    state: 'idle',
    verdict: undefined,
    files: undefined,
  })

  const verify = useCallback(
    async (files: Files) => {
      setVerification((before) => ({ ...before, state: 'running' }))
      try {
        const verdict = await grading.grade(exercise, files)
        session.attempt(verdict)
        setVerification({ state: 'idle', verdict, files })
        return verdict
      } catch (error) {
        if (!(error instanceof Cancelled)) setVerification((before) => ({ ...before, state: 'failed' }))
        return undefined
      }
    },
    [exercise, session, grading],
  )
  const cancel = useCallback(() => {
    grading.cancel()
    setVerification((before) => ({ ...before, state: 'idle' }))
  }, [grading])

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
