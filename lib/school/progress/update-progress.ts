import type { Verdict } from '@/lib/grading/verdict'
import type { School } from '../school'
import type { Waiting } from '../submissions/queue'

/**
 * Brings the live grid up to date with one graded attempt: the best points, the attempts, and since when the same check
 * is the first to fail (« qui est bloqué, sur quoi, depuis quand »).
 */
export async function updateProgress(
  { db, now }: Pick<School, 'db' | 'now'>,
  { classId, userId, kind, ref, claims }: Omit<Waiting, 'files' | 'id'>,
  verdict: Verdict,
): Promise<void> {
  const where = { class_id: classId, user_id: userId, kind, ref }
  const before = await db
    .selectFrom('progress')
    .selectAll()
    .where((row) => row.and(where))
    .executeTakeFirst()
  const failing = verdict.checks.find(({ state }) => state !== 'reached')?.id ?? null
  const isSame = failing !== null && before?.failing_check === failing
  const values = {
    points: Math.max(verdict.points, before?.points ?? 0),
    total: verdict.total,
    attempts: (before?.attempts ?? 0) + 1,
    hints: Math.max(claims.hints, before?.hints ?? 0),
    solution_seen: claims.solutionSeen || before?.solution_seen === 1 ? 1 : 0,
    failing_check: failing,
    stuck_since: failing === null ? null : isSame ? (before?.stuck_since ?? now()) : now(),
    last_at: now(),
  } as const
  await db
    .insertInto('progress')
    .values({ ...where, ...values, first_at: now() })
    .onConflict((conflict) => conflict.columns(['class_id', 'user_id', 'kind', 'ref']).doUpdateSet(values))
    .execute()
}
