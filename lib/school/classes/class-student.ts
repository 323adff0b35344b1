import { requireTeacher } from '../access/membership'
import { SchoolError } from '../error'
import type { Actor, School } from '../school'

/**
 * A student of a class, for the teacher who asks. Teachers of the class are no students of it, and neither is who left:
 * both answer as somebody who never was there.
 */
export async function requireStudentOf(
  school: School,
  actor: Actor | null,
  classId: string,
  studentId: string,
): Promise<{ by: string; username: string | null; siteRole: Actor['siteRole'] }> {
  const { userId: by } = await requireTeacher(school, actor, classId)
  const row = await school.db
    .selectFrom('member')
    .innerJoin('user', 'user.id', 'member.user_id')
    .select(['user.username', 'user.role'])
    .where('member.class_id', '=', classId)
    .where('member.user_id', '=', studentId)
    .where('member.role', '=', 'student')
    .where('member.left_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new SchoolError('not-found', 'Cette personne n’est pas parmi les élèves de la classe.')
  return { by, username: row.username, siteRole: row.role }
}
