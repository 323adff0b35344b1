import type { ClassRole } from '../db/schema'
import type { School } from '../school'

interface NewMember {
  classId: string
  userId: string
  displayName: string
  role: ClassRole
}

/**
 * Puts somebody in a class. Again changes nothing, but brings back who had left, with their work; a teacher never
 * becomes a student by joining. The right to do so is the caller's to check.
 */
export async function addMember(
  { db, now }: Pick<School, 'db' | 'now'>,
  { classId, userId, displayName, role }: NewMember,
): Promise<void> {
  await db
    .insertInto('member')
    .values({
      class_id: classId,
      user_id: userId,
      role,
      display_name: displayName,
      extra_time: 0,
      joined_at: now(),
      left_at: null,
    })
    .onConflict((conflict) =>
      role === 'student'
        ? conflict.columns(['class_id', 'user_id']).doUpdateSet({ left_at: null })
        : conflict.columns(['class_id', 'user_id']).doUpdateSet({ left_at: null, role }),
    )
    .execute()
}
