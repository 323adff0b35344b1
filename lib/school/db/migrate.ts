import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { accountOptions } from '../accounts/options'
import { migrationsFor } from './migrations'
import type { OpenDatabase } from './open'

/** Any number, as long as every instance takes the same one. */
const LOCK = 20_261_125

/**
 * Brings the tables to the present: better-auth's own first, then ours. Instances that start together wait for the one
 * that does it (an advisory lock of PostgreSQL; SQLite has one server by the folder's lock).
 */
export async function migrate({ db, engine }: OpenDatabase): Promise<void> {
  await db.connection().execute(async (connection) => {
    if (engine === 'postgres') await sql`select pg_advisory_lock(${sql.lit(LOCK)})`.execute(connection)
    try {
      const accounts = await getMigrations(accountOptions({ db: connection, engine }))
      await accounts.runMigrations()
      const { error } = await new Migrator({
        db: connection,
        provider: { getMigrations: async () => migrationsFor(engine) },
      }).migrateToLatest()
      if (error !== undefined) throw error
    } finally {
      if (engine === 'postgres') await sql`select pg_advisory_unlock(${sql.lit(LOCK)})`.execute(connection)
    }
  })
}
