import type { Kysely } from 'kysely'
import { table } from './columns'

/** Assignments, what students send, and what it is worth. */
export async function up(db: Kysely<never>): Promise<void> {
  await table(db, 'assignment', {
    id: 'id',
    class_id: 'id',
    title: 'text',
    instructions: 'text',
    opens_at: 'time',
    closes_at: 'time?',
    late_rule: 'text',
    max_attempts: 'int?',
    exam: 'int',
    published: 'int',
    created_by: 'id',
    created_at: 'time',
  })
    .addPrimaryKeyConstraint('assignment_pk', ['id'])
    .addForeignKeyConstraint('assignment_class', ['class_id'], 'class', ['id'], (key) => key.onDelete('cascade'))
    .execute()
  await db.schema.createIndex('assignment_by_class').on('assignment').columns(['class_id']).execute()

  await table(db, 'assignment_item', { assignment_id: 'id', position: 'int', kind: 'id', ref: 'id', weight: 'real' })
    .addPrimaryKeyConstraint('assignment_item_pk', ['assignment_id', 'kind', 'ref'])
    .addForeignKeyConstraint('item_assignment', ['assignment_id'], 'assignment', ['id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute()

  await table(db, 'allowance', {
    assignment_id: 'id',
    user_id: 'id',
    closes_at: 'time?',
    max_attempts: 'int?',
    reason: 'text',
    given_by: 'id',
    given_at: 'time',
  })
    .addPrimaryKeyConstraint('allowance_pk', ['assignment_id', 'user_id'])
    .addForeignKeyConstraint('allowance_assignment', ['assignment_id'], 'assignment', ['id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute()

  await table(db, 'submission', {
    id: 'id',
    class_id: 'id',
    user_id: 'id',
    assignment_id: 'id?',
    kind: 'id',
    ref: 'id',
    attempt: 'int',
    files: 'text',
    claims: 'text',
    made_at: 'time',
    received_at: 'time',
    state: 'id',
    lease_by: 'id?',
    lease_until: 'time?',
  })
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('submission_pk', ['id'])
    .addForeignKeyConstraint('submission_class', ['class_id'], 'class', ['id'], (key) => key.onDelete('cascade'))
    .execute()
  await db.schema
    .createIndex('submission_by_student')
    .on('submission')
    .columns(['class_id', 'user_id', 'kind', 'ref', 'attempt'])
    .execute()
  await db.schema.createIndex('submission_waiting').on('submission').columns(['state', 'received_at']).execute()
  await db.schema.createIndex('submission_by_assignment').on('submission').columns(['assignment_id']).execute()

  await table(db, 'grade', {
    id: 'id',
    submission_id: 'id',
    points: 'real',
    total: 'real',
    verdict: 'text',
    grader: 'id',
    graded_at: 'time',
  })
    .addPrimaryKeyConstraint('grade_pk', ['id'])
    .addForeignKeyConstraint('grade_submission', ['submission_id'], 'submission', ['id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('grade_by_submission').on('grade').columns(['submission_id', 'graded_at']).execute()

  await table(db, 'override', {
    id: 'id',
    assignment_id: 'id',
    user_id: 'id',
    kind: 'id',
    ref: 'id',
    points: 'real?',
    total: 'real',
    reason: 'text',
    by_user: 'id',
    at: 'time',
  })
    .addPrimaryKeyConstraint('override_pk', ['id'])
    .addForeignKeyConstraint('override_assignment', ['assignment_id'], 'assignment', ['id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('override_by_assignment').on('override').columns(['assignment_id', 'user_id']).execute()
}
