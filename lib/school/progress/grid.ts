import { requireTeacher } from '../access/membership'
import { workKey } from '../catalogue/catalogue'
import type { Actor, School } from '../school'

/** One square of the grid: a student in front of a piece of work. Times in milliseconds since 1970. */
export interface GridCell {
  userId: string
  /** `exercise:dockerfile-order-service`. */
  key: string
  points: number
  total: number
  attempts: number
  hints: number
  solutionSeen: boolean
  failingCheck: string | null
  stuckSince: number | null
  lastAt: number
}

/**
 * Where each student of a class is in each piece of work, those that changed after the event `since` or all. Only what was
 * begun has a cell. `seq` is the event to ask from next time.
 */
export async function classGrid(
  school: School,
  actor: Actor | null,
  classId: string,
  since = 0,
): Promise<{ seq: number; now: number; cells: GridCell[] }> {
  await requireTeacher(school, actor, classId)
  const newest = await school.db
    .selectFrom('class_event')
    .select((row) => row.fn.max('seq').as('seq'))
    .where('class_id', '=', classId)
    .executeTakeFirst()
  let query = school.db
    .selectFrom('progress')
    .innerJoin('member', (join) =>
      join.onRef('member.class_id', '=', 'progress.class_id').onRef('member.user_id', '=', 'progress.user_id'),
    )
    .selectAll('progress')
    .where('progress.class_id', '=', classId)
    .where('member.left_at', 'is', null)
    .where('member.role', '=', 'student')
  if (since > 0) {
    const changed = await changedSince(school, classId, since)
    if (changed.length === 0) return { seq: Number(newest?.seq ?? 0), now: school.now(), cells: [] }
    query = query.where('progress.user_id', 'in', changed)
  }
  const rows = await query.execute()
  return {
    seq: Number(newest?.seq ?? 0),
    now: school.now(),
    cells: rows.map((row) => ({
      userId: row.user_id,
      key: workKey(row),
      points: row.points,
      total: row.total,
      attempts: row.attempts,
      hints: row.hints,
      solutionSeen: row.solution_seen === 1,
      failingCheck: row.failing_check,
      stuckSince: row.stuck_since,
      lastAt: row.last_at,
    })),
  }
}

/** The students that an event after `since` is about. */
async function changedSince({ db }: School, classId: string, since: number): Promise<string[]> {
  const events = await db
    .selectFrom('class_event')
    .select('payload')
    .where('class_id', '=', classId)
    .where('seq', '>', since)
    .execute()
  const ids = events.map(({ payload }) => (JSON.parse(payload) as { userId?: string }).userId)
  return [...new Set(ids)].filter((id) => id !== undefined)
}
