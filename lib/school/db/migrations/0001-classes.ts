import type { Kysely } from 'kysely'
import { table } from './columns'

/** Classes, who is in them, and what lets people in. */
export async function up(db: Kysely<never>): Promise<void> {
  await table(db, 'class', {
    id: 'id',
    name: 'text',
    join_code: 'id',
    join_open: 'int',
    created_by: 'id',
    created_at: 'time',
    archived_at: 'time?',
  })
    .addPrimaryKeyConstraint('class_pk', ['id'])
    .addUniqueConstraint('class_join_code', ['join_code'])
    .execute()

  await table(db, 'member', {
    class_id: 'id',
    user_id: 'id',
    role: 'id',
    display_name: 'text',
    extra_time: 'int',
    joined_at: 'time',
    left_at: 'time?',
  })
    .addPrimaryKeyConstraint('member_pk', ['class_id', 'user_id'])
    .addForeignKeyConstraint('member_class', ['class_id'], 'class', ['id'], (key) => key.onDelete('cascade'))
    .execute()
  await db.schema.createIndex('member_user').on('member').columns(['user_id']).execute()

  await table(db, 'invitation', {
    id: 'id',
    token_hash: 'id',
    kind: 'id',
    class_id: 'id?',
    user_id: 'id?',
    created_by: 'id?',
    created_at: 'time',
    expires_at: 'time',
    used_at: 'time?',
  })
    .addPrimaryKeyConstraint('invitation_pk', ['id'])
    .addUniqueConstraint('invitation_token', ['token_hash'])
    .addForeignKeyConstraint('invitation_class', ['class_id'], 'class', ['id'], (key) => key.onDelete('cascade'))
    .execute()

  await table(db, 'throttle', { key: 'text', failures: 'int', until: 'time' })
    .addPrimaryKeyConstraint('throttle_pk', ['key'])
    .execute()

  await table(db, 'audit', {
    id: 'id',
    at: 'time',
    actor: 'id?',
    class_id: 'id?',
    action: 'id',
    detail: 'text',
  })
    .addPrimaryKeyConstraint('audit_pk', ['id'])
    .execute()
  await db.schema.createIndex('audit_class').on('audit').columns(['class_id', 'at']).execute()
}
