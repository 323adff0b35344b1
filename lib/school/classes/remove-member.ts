import { record } from '../audit/record'
import { announce } from '../events/announce'
import type { Actor, School } from '../school'
import { requireStudentOf } from './class-student'

/** Takes a student out of a class. The account and the work stay: who joins again finds them. */
export async function removeMember(
  school: School,
  actor: Actor | null,
  classId: string,
  studentId: string,
): Promise<void> {
  const { by } = await requireStudentOf(school, actor, classId, studentId)
  await school.db
    .updateTable('member')
    .set({ left_at: school.now() })
    .where('class_id', '=', classId)
    .where('user_id', '=', studentId)
    .execute()
  await record(school, { actor: by, classId, action: 'member-removed', detail: { userId: studentId } })
  await announce(school, classId, { kind: 'member', userId: studentId })
}
