import type { Kysely } from 'kysely'
import type { Engine } from '../engine'
import { table } from './columns'

/** The events of a class. The one table whose rows the database numbers: each engine has its own word for that. */
export async function up(db: Kysely<never>, engine: Engine): Promise<void> {
  const rows = table(db, 'class_event', { class_id: 'id', kind: 'id', payload: 'text', at: 'time' })
  const numbered =
    engine === 'postgres'
      ? rows.addColumn('seq', 'bigserial', (column) => column.primaryKey())
      : rows.addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
  await numbered
    .addForeignKeyConstraint('event_class', ['class_id'], 'class', ['id'], (key) => key.onDelete('cascade'))
    .execute()
  await db.schema.createIndex('class_event_by_class').on('class_event').columns(['class_id', 'seq']).execute()
}
