import type { Kysely } from 'kysely'
import { table } from './columns'

/** What a teacher follows: journals, comments, progress, and the events of a class. */
export async function up(db: Kysely<never>): Promise<void> {
  await table(db, 'journal', {
    id: 'id',
    class_id: 'id',
    user_id: 'id',
    kind: 'id',
    ref: 'id',
    seq: 'int',
    body: 'text',
    received_at: 'time',
  })
    .addPrimaryKeyConstraint('journal_pk', ['id'])
    .addForeignKeyConstraint('journal_class', ['class_id'], 'class', ['id'], (key) => key.onDelete('cascade'))
    .execute()
  await db.schema
    .createIndex('journal_by_student')
    .on('journal')
    .columns(['class_id', 'user_id', 'kind', 'ref', 'seq'])
    .execute()

  await table(db, 'comment', {
    id: 'id',
    submission_id: 'id',
    file: 'text?',
    line: 'int?',
    text: 'text',
    by_user: 'id',
    at: 'time',
    read_at: 'time?',
  })
    .addPrimaryKeyConstraint('comment_pk', ['id'])
    .addForeignKeyConstraint('comment_submission', ['submission_id'], 'submission', ['id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('comment_by_submission').on('comment').columns(['submission_id']).execute()

  await table(db, 'progress', {
    class_id: 'id',
    user_id: 'id',
    kind: 'id',
    ref: 'id',
    points: 'real',
    total: 'real',
    attempts: 'int',
    hints: 'int',
    solution_seen: 'int',
    failing_check: 'id?',
    stuck_since: 'time?',
    first_at: 'time',
    last_at: 'time',
  })
    .addPrimaryKeyConstraint('progress_pk', ['class_id', 'user_id', 'kind', 'ref'])
    .addForeignKeyConstraint('progress_class', ['class_id'], 'class', ['id'], (key) => key.onDelete('cascade'))
    .execute()
}
