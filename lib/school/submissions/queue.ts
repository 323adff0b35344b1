import type { School } from '../school'
import type { Claims, Submission } from './submission'

/** How long a grader keeps a submission before another may take it: it died, or hangs. */
const LEASE = 60_000
/** After these tries, the submission waits for a person: something in it breaks the grader. */
const MAX_TRIES = 3

export interface Waiting extends Pick<Submission, 'id' | 'kind' | 'ref' | 'files' | 'classId'> {
  userId: string
  claims: Claims
}

/**
 * Takes the oldest submissions that wait, at most `count`, for the grader `owner`. Several processes may ask at once: each
 * submission goes to one of them.
 */
export async function takeWaiting(
  { db, now }: Pick<School, 'db' | 'now'>,
  owner: string,
  count: number,
): Promise<Waiting[]> {
  const time = now()
  const candidates = await db
    .selectFrom('submission')
    .select('id')
    .where('state', '=', 'received')
    .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<', time)]))
    .orderBy('received_at')
    .limit(count)
    .execute()
  const taken: Waiting[] = []
  for (const { id } of candidates) {
    const row = await db
      .updateTable('submission')
      .set((row) => ({ lease_by: owner, lease_until: time + LEASE, tries: row('tries', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'received')
      .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<', time)]))
      .returning(['class_id', 'user_id', 'kind', 'ref', 'files', 'claims', 'tries'])
      .executeTakeFirst()
    if (!row) continue
    if (row.tries > MAX_TRIES) {
      await giveUp({ db }, id)
      continue
    }
    const { class_id: classId, user_id: userId, kind, ref } = row
    taken.push({ id, classId, userId, kind, ref, files: JSON.parse(row.files), claims: JSON.parse(row.claims) })
  }
  return taken
}

/** Marks a submission that cannot be graded: its teacher sees it, and can ask again. */
export async function giveUp({ db }: Pick<School, 'db'>, id: string): Promise<void> {
  await db
    .updateTable('submission')
    .set({ state: 'failed', lease_by: null, lease_until: null })
    .where('id', '=', id)
    .execute()
}

/** How many wait: what health and metrics tell. */
export async function countWaiting({ db }: Pick<School, 'db'>): Promise<number> {
  const row = await db
    .selectFrom('submission')
    .select((row) => row.fn.countAll<number | string>().as('count'))
    .where('state', '=', 'received')
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
