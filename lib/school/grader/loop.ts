import { recordGrade } from '../grades/record-grade'
import type { School } from '../school'
import { giveUp, takeWaiting, type Waiting } from '../submissions/queue'
import { GradingFailed, type Pool } from './pool'

/** How often to look for what another instance received, or left when it died. */
const LOOK_EVERY = 2_000

/**
 * Grades what waits, as long as it runs. `wake()` looks at once: call it when a submission arrives. A submission that
 * breaks its grader is tried again by the queue's rules; one that takes too much time or memory is given up at once.
 */
export function startGrading(school: School, pool: Pool, owner: string) {
  let stopped = false
  let looking: Promise<void> | null = null
  let again = false

  async function look(): Promise<void> {
    do {
      again = false
      const room = pool.free()
      if (room === 0) return
      const waiting = await takeWaiting(school, owner, room)
      for (const submission of waiting) void gradeOne(submission).finally(wake)
      if (waiting.length === room) again = pool.free() > 0
    } while (again && !stopped)
  }

  async function gradeOne(submission: Waiting): Promise<void> {
    const { id, kind, ref, files, claims } = submission
    try {
      const { verdict, grader } = await pool.grade({
        kind,
        ref,
        files,
        ...(claims.answers === undefined ? {} : { answers: claims.answers }),
      })
      await recordGrade(school, submission, verdict, grader)
    } catch (error) {
      if (error instanceof GradingFailed && error.reason !== 'crash') await giveUp(school, id).catch(report)
      report(error)
    }
  }

  function wake(): void {
    if (stopped) return
    if (looking) {
      again = true
      return
    }
    looking = look()
      .catch(report)
      .finally(() => {
        looking = null
        if (again) wake()
      })
  }

  const timer = setInterval(wake, LOOK_EVERY)
  wake()
  return {
    wake,
    async stop() {
      stopped = true
      clearInterval(timer)
      await looking
      await pool.close()
    },
  }
}

export type Grading = ReturnType<typeof startGrading>

/** Without the work itself: only what broke. */
function report(error: unknown): void {
  console.error('correction :', error instanceof Error ? error.message : error)
}
