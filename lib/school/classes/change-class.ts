import { z } from '@/lib/zod'
import { requireTeacher } from '../access/membership'
import { record } from '../audit/record'
import { parse } from '../parse'
import type { Actor, School } from '../school'
import { className, freeJoinCode } from './create-class'

const changeSchema = z.object({
  name: className.optional(),
  joinOpen: z.boolean().optional(),
  newCode: z.literal(true).optional(),
})

/** Renames a class, opens or closes its code, or gives it another code (the old one was seen where it should not). */
export async function changeClass(
  school: School,
  actor: Actor | null,
  classId: string,
  input: unknown,
): Promise<{ joinCode: string; joinOpen: boolean; name: string }> {
  const { userId } = await requireTeacher(school, actor, classId)
  const { name, joinOpen, newCode } = parse(changeSchema, input)
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(joinOpen === undefined ? {} : { join_open: joinOpen ? (1 as const) : (0 as const) }),
    ...(newCode ? { join_code: await freeJoinCode(school) } : {}),
  }
  if (Object.keys(changes).length > 0) {
    await school.db.updateTable('class').set(changes).where('id', '=', classId).execute()
    await record(school, {
      actor: userId,
      classId,
      action: 'class-changed',
      detail: { what: Object.keys(changes).join() },
    })
  }
  const row = await school.db
    .selectFrom('class')
    .select(['name', 'join_code', 'join_open'])
    .where('id', '=', classId)
    .executeTakeFirstOrThrow()
  return { name: row.name, joinCode: row.join_code, joinOpen: row.join_open === 1 }
}
