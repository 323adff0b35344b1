import { z } from '@/lib/zod'
import { personName } from '../accounts/credentials'
import { record } from '../audit/record'
import { announce } from '../events/announce'
import { parse } from '../parse'
import type { Actor, School } from '../school'
import { requireStudentOf } from './class-student'

const TIME = 'Le temps supplémentaire est un nombre entier, de 0 à 100 %.'

const changeSchema = z.object({
  displayName: personName.optional(),
  extraTime: z.int(TIME).min(0, TIME).max(100, TIME).optional().describe('Percent added to timed work.'),
})

/** Renames a student in one class (the account keeps its own name), or gives extra time (tiers-temps: 33). */
export async function changeMember(
  school: School,
  actor: Actor | null,
  classId: string,
  studentId: string,
  input: unknown,
): Promise<void> {
  const { by } = await requireStudentOf(school, actor, classId, studentId)
  const { displayName, extraTime } = parse(changeSchema, input)
  const changes = {
    ...(displayName === undefined ? {} : { display_name: displayName }),
    ...(extraTime === undefined ? {} : { extra_time: extraTime }),
  }
  if (Object.keys(changes).length === 0) return
  await school.db
    .updateTable('member')
    .set(changes)
    .where('class_id', '=', classId)
    .where('user_id', '=', studentId)
    .execute()
  const detail = { userId: studentId, what: Object.keys(changes).join() }
  await record(school, { actor: by, classId, action: 'member-changed', detail })
  await announce(school, classId, { kind: 'member', userId: studentId })
}
