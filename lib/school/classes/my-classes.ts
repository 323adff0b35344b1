import { requireActor } from '../access/membership'
import type { ClassRole } from '../db/schema'
import type { Actor, School } from '../school'

export interface MyClass {
  id: string
  name: string
  role: ClassRole
  displayName: string
}

/** The classes that the actor is in, by name; those put away are left out. */
export async function myClasses({ db }: School, actor: Actor | null): Promise<MyClass[]> {
  const { userId } = requireActor(actor)
  const rows = await db
    .selectFrom('member')
    .innerJoin('class', 'class.id', 'member.class_id')
    .select(['class.id', 'class.name', 'member.role', 'member.display_name'])
    .where('member.user_id', '=', userId)
    .where('member.left_at', 'is', null)
    .where('class.archived_at', 'is', null)
    .orderBy('class.name')
    .execute()
  return rows.map(({ display_name: displayName, ...row }) => ({ ...row, displayName }))
}
