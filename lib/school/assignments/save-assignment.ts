import { randomUUID } from 'node:crypto'
import { requireTeacher } from '../access/membership'
import { record } from '../audit/record'
import { SchoolError } from '../error'
import { announce } from '../events/announce'
import { parse } from '../parse'
import type { Actor, School } from '../school'
import { type Assignment, assignmentSchema } from './assignment'

/** Makes an assignment in a class. Throws a SchoolError that names the field at fault. */
export async function createAssignment(
  school: School,
  actor: Actor | null,
  classId: string,
  input: unknown,
): Promise<{ assignmentId: string }> {
  const { userId } = await requireTeacher(school, actor, classId)
  const assignment = parse(assignmentSchema, input)
  refuseUnknownWork(school, assignment)
  const assignmentId = randomUUID()
  await school.db.transaction().execute(async (db) => {
    await db
      .insertInto('assignment')
      .values({
        ...columns(assignment),
        id: assignmentId,
        class_id: classId,
        created_by: userId,
        created_at: school.now(),
      })
      .execute()
    await db.insertInto('assignment_item').values(itemRows(assignmentId, assignment)).execute()
  })
  await announce(school, classId, { kind: 'assignment', assignmentId })
  return { assignmentId }
}

/** Changes an assignment. What students have sent stays; grades are counted anew from it, by the new rules. */
export async function changeAssignment(
  school: School,
  actor: Actor | null,
  assignmentId: string,
  input: unknown,
): Promise<void> {
  const { classId, userId } = await requireAssignmentTeacher(school, actor, assignmentId)
  const assignment = parse(assignmentSchema, input)
  refuseUnknownWork(school, assignment)
  await school.db.transaction().execute(async (db) => {
    await db.updateTable('assignment').set(columns(assignment)).where('id', '=', assignmentId).execute()
    await db.deleteFrom('assignment_item').where('assignment_id', '=', assignmentId).execute()
    await db.insertInto('assignment_item').values(itemRows(assignmentId, assignment)).execute()
  })
  await record(school, { actor: userId, classId, action: 'assignment-changed', detail: { assignmentId } })
  await announce(school, classId, { kind: 'assignment', assignmentId })
}

/** A teacher of the class of an assignment; one of another class is told that it does not exist. */
export async function requireAssignmentTeacher(school: School, actor: Actor | null, assignmentId: string) {
  const row = await school.db
    .selectFrom('assignment')
    .select('class_id')
    .where('id', '=', assignmentId)
    .executeTakeFirst()
  if (!row) throw new SchoolError('not-found', 'Ce devoir n’existe pas, ou vous n’y avez pas accès.')
  return requireTeacher(school, actor, row.class_id)
}

function refuseUnknownWork({ catalogue }: School, { items }: Assignment): void {
  const unknown = items.find(({ kind, ref }) => catalogue.find(kind, ref) === null)
  if (!unknown) return
  const sentence = `« ${unknown.ref} » n’existe pas dans ce cours.`
  throw new SchoolError('invalid', sentence, { items: sentence })
}

function columns({ title, instructions, opensAt, closesAt, lateRule, maxAttempts, exam, published }: Assignment) {
  return {
    title,
    instructions,
    opens_at: opensAt,
    closes_at: closesAt,
    late_rule: JSON.stringify(lateRule),
    max_attempts: maxAttempts,
    exam: exam ? 1 : 0,
    published: published ? 1 : 0,
  } as const
}

function itemRows(assignmentId: string, { items }: Assignment) {
  return items.map(({ kind, ref, weight }, position) => ({ assignment_id: assignmentId, position, kind, ref, weight }))
}
