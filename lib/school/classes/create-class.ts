import { randomUUID } from 'node:crypto'
import { z } from '@/lib/zod'
import { requireSiteTeacher } from '../access/membership'
import { newJoinCode } from '../accounts/tokens'
import { record } from '../audit/record'
import { parse } from '../parse'
import type { Actor, School } from '../school'
import { addMember } from './add-member'

export const className = z
  .string({ error: 'Donnez un nom à la classe.' })
  .transform((name) => name.replace(/\s+/g, ' ').trim())
  .refine((name) => name.length > 0, 'Donnez un nom à la classe.')
  .refine((name) => name.length <= 100, 'Ce nom est trop long : 100 caractères au plus.')

/** Makes a class whose teacher is the actor. Its code is open at once: « une classe en une minute ». */
export async function createClass(
  school: School,
  actor: Actor | null,
  input: unknown,
): Promise<{ classId: string; joinCode: string }> {
  const { userId, name: displayName } = requireSiteTeacher(actor)
  const { name } = parse(z.object({ name: className }), input)
  const classId = randomUUID()
  const joinCode = await freeJoinCode(school)
  await school.db
    .insertInto('class')
    .values({
      id: classId,
      name,
      join_code: joinCode,
      join_open: 1,
      created_by: userId,
      created_at: school.now(),
      archived_at: null,
    })
    .execute()
  await addMember(school, { classId, userId, displayName, role: 'teacher' })
  await record(school, { actor: userId, classId, action: 'class-created' })
  return { classId, joinCode }
}

export async function freeJoinCode({ db }: Pick<School, 'db'>): Promise<string> {
  for (;;) {
    const code = newJoinCode()
    const taken = await db.selectFrom('class').select('id').where('join_code', '=', code).executeTakeFirst()
    if (!taken) return code
  }
}
