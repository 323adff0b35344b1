import { useEffect, useRef, useState } from 'react'
import type { Files } from '@/lib/grading/files'
import type { Verdict } from '@/lib/grading/verdict'
import { type Destination, destinationOf } from '@/lib/learning/outbox/destination'
import type { Session } from '@/lib/learning/work/session'
import { outboxOfTab } from './outbox'

/** Sends each attempt of an exercise to the class it is done for; does nothing for who works alone. */
export function useSubmission(
  exercise: string,
  session: Session,
  verdict: Verdict | undefined,
  files: Files | undefined,
) {
  const [destination, setDestination] = useState<Destination | null>(null)
  const sent = useRef<Verdict>(undefined)

  useEffect(() => {
    const found = destinationOf(exercise, window.location.search, localStorage)
    setDestination(found)
    if (found) outboxOfTab()
  }, [exercise])

  useEffect(() => {
    if (!destination || !verdict || !files || sent.current === verdict) return
    sent.current = verdict
    const { work } = session.store.getState()
    void outboxOfTab().add({
      ...destination,
      id: crypto.randomUUID(),
      kind: 'exercise',
      ref: exercise,
      attempt: work.attempts.length,
      files: work.files,
      claims: {
        points: verdict.points,
        hints: Object.values(work.hints).reduce((sum, opened) => sum + opened, 0),
        solutionSeen: work.solutionSeenAt !== undefined,
      },
      madeAt: Date.now(),
    })
  }, [destination, verdict, files, exercise, session])

  return destination
}
