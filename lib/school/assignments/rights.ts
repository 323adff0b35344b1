import type { School } from '../school'
import type { Rights } from './deadline'

export const NO_RIGHTS: Rights = { extraTime: 0, closesAt: null, maxAttempts: null }

/** What each student of an assignment's class is given beyond the others, by user id; who is not there has nothing more. */
export async function rightsFor(
  { db }: Pick<School, 'db'>,
  assignmentId: string,
  classId: string,
): Promise<ReadonlyMap<string, Rights>> {
  const rows = await db
    .selectFrom('member')
    .leftJoin('allowance', (join) =>
      join.onRef('allowance.user_id', '=', 'member.user_id').on('allowance.assignment_id', '=', assignmentId),
    )
    .select(['member.user_id', 'member.extra_time', 'allowance.closes_at', 'allowance.max_attempts'])
    .where('member.class_id', '=', classId)
    .execute()
  return new Map(
    rows.map((row) => [
      row.user_id,
      { extraTime: row.extra_time, closesAt: row.closes_at, maxAttempts: row.max_attempts },
    ]),
  )
}
