import { randomUUID } from 'node:crypto'
import { z } from '@/lib/zod'
import { requireAssignmentTeacher } from '../assignments/save-assignment'
import { record } from '../audit/record'
import { SchoolError } from '../error'
import { parse } from '../parse'
import type { Actor, School } from '../school'

const overrideSchema = z.object({
  userId: z.string().max(64),
  kind: z.enum(['exercise', 'quiz', 'lab']),
  ref: z.string().max(100),
  points: z.number().min(0, 'La note est positive.').nullable(),
  reason: z.string().trim().min(1, 'Donnez la raison de ce changement.').max(1000, 'Cette raison est trop longue.'),
})

/** Puts a teacher's own points over the engine's, or takes them back (`points: null`). Each word stays in the history. */
export async function overrideGrade(
  school: School,
  actor: Actor | null,
  assignmentId: string,
  input: unknown,
): Promise<void> {
  const { classId, userId: by } = await requireAssignmentTeacher(school, actor, assignmentId)
  const { userId, kind, ref, points, reason } = parse(overrideSchema, input)
  const [item, student] = await Promise.all([
    school.db
      .selectFrom('assignment_item')
      .select('ref')
      .where((row) => row.and({ assignment_id: assignmentId, kind, ref }))
      .executeTakeFirst(),
    school.db
      .selectFrom('member')
      .select('user_id')
      .where((row) => row.and({ class_id: classId, user_id: userId }))
      .executeTakeFirst(),
  ])
  const total = school.catalogue.find(kind, ref)?.total
  if (!item || !student || total === undefined) {
    throw new SchoolError('not-found', 'Cet élève, ou cet exercice, n’est pas dans ce devoir.')
  }
  if (points !== null && points > total) {
    const sentence = `La note ne dépasse pas ${total} points.`
    throw new SchoolError('invalid', sentence, { points: sentence })
  }
  await school.db
    .insertInto('override')
    .values({
      id: randomUUID(),
      assignment_id: assignmentId,
      user_id: userId,
      kind,
      ref,
      points,
      total,
      reason,
      by_user: by,
      at: school.now(),
    })
    .execute()
  await record(school, {
    actor: by,
    classId,
    action: 'grade-overridden',
    detail: { assignmentId, userId, ref, points },
  })
}
