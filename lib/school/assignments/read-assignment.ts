import type { Selectable } from 'kysely'
import type { Database } from '../db/schema'
import type { School } from '../school'
import { type Assignment, lateRuleSchema } from './assignment'

export interface StoredAssignment extends Assignment {
  id: string
  classId: string
}

/** The assignments of a class with their items, by date. The right to see them is the caller's to check. */
export async function assignmentsOf({ db }: Pick<School, 'db'>, classId: string): Promise<StoredAssignment[]> {
  const [rows, items] = await Promise.all([
    db.selectFrom('assignment').selectAll().where('class_id', '=', classId).orderBy('opens_at').orderBy('id').execute(),
    db
      .selectFrom('assignment_item')
      .innerJoin('assignment', 'assignment.id', 'assignment_item.assignment_id')
      .selectAll('assignment_item')
      .where('assignment.class_id', '=', classId)
      .orderBy('position')
      .execute(),
  ])
  return rows.map((row) =>
    fromRow(
      row,
      items.filter(({ assignment_id }) => assignment_id === row.id),
    ),
  )
}

export async function findAssignment({ db }: Pick<School, 'db'>, id: string): Promise<StoredAssignment | null> {
  const row = await db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const items = await db
    .selectFrom('assignment_item')
    .selectAll()
    .where('assignment_id', '=', id)
    .orderBy('position')
    .execute()
  return fromRow(row, items)
}

function fromRow(
  row: Selectable<Database['assignment']>,
  items: readonly Selectable<Database['assignment_item']>[],
): StoredAssignment {
  return {
    id: row.id,
    classId: row.class_id,
    title: row.title,
    instructions: row.instructions,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    lateRule: lateRuleSchema.parse(JSON.parse(row.late_rule)),
    maxAttempts: row.max_attempts,
    exam: row.exam === 1,
    published: row.published === 1,
    items: items.map(({ kind, ref, weight }) => ({ kind, ref, weight })),
  }
}
