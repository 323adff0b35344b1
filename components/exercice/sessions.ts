import { workDatabase } from '@/lib/learning/work/database'
import { createSession, type Session } from '@/lib/learning/work/session'

const database = workDatabase()
const sessions = new Map<string, Session>()

/**
 * The session of an exercise: one a tab, so that the chapter and the exercise's own page share it. The first call wires
 * it to the page's life: what is not written is, when the page is hidden or left.
 */
export function sessionOf(exercise: string): Session {
  const known = sessions.get(exercise)
  if (known) return known
  const channel =
    typeof BroadcastChannel === 'undefined' ? {} : { channel: new BroadcastChannel(`cale-seche:${exercise}`) }
  const session = createSession({ exercise, database, ...channel })
  sessions.set(exercise, session)
  const flush = () => void session.flush()
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
  return session
}
