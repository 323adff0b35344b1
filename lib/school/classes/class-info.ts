import { requireTeacher } from '../access/membership'
import type { ClassRole } from '../db/schema'
import type { Actor, School } from '../school'

export interface ClassInfo {
  id: string
  name: string
  joinCode: string
  joinOpen: boolean
  /** What the actor is in it. */
  role: ClassRole
  members: { userId: string; displayName: string; username: string | null; role: ClassRole; extraTime: number }[]
}

/** A class as its teachers see it. */
export async function classInfo(school: School, actor: Actor | null, classId: string): Promise<ClassInfo> {
  const { role } = await requireTeacher(school, actor, classId)
  const [row, members] = await Promise.all([
    school.db
      .selectFrom('class')
      .select(['id', 'name', 'join_code', 'join_open'])
      .where('id', '=', classId)
      .executeTakeFirstOrThrow(),
    school.db
      .selectFrom('member')
      .innerJoin('user', 'user.id', 'member.user_id')
      .select(['user_id', 'display_name', 'member.role', 'extra_time', 'user.username'])
      .where('class_id', '=', classId)
      .where('left_at', 'is', null)
      .execute(),
  ])
  return {
    id: row.id,
    name: row.name,
    joinCode: row.join_code,
    joinOpen: row.join_open === 1,
    role,
    members: members
      .map((member) => ({
        userId: member.user_id,
        displayName: member.display_name,
        username: member.username,
        role: member.role,
        extraTime: member.extra_time,
      }))
      // In French order, which neither database knows.
      .sort((a, b) => a.displayName.localeCompare(b.displayName, 'fr', { sensitivity: 'base' })),
  }
}
