import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import pg from 'pg'
import type { Engine } from './engine'
import { lockFolder } from './lock'
import type { Database } from './schema'

export interface OpenDatabase {
  engine: Engine
  db: Kysely<Database>
  close(): Promise<void>
}

/** Opens what the configuration names. Throws FolderInUse, or the driver's own error. */
export function openDatabase({ databaseUrl, dataDir }: { databaseUrl: string | null; dataDir: string }): OpenDatabase {
  return databaseUrl === null ? openSqlite(dataDir) : openPostgres(databaseUrl)
}

/** WAL lets many read while one writes; FULL makes an acknowledged write survive a power cut. */
function openSqlite(dataDir: string): OpenDatabase {
  const release = lockFolder(dataDir)
  const database = new BetterSqlite3(path.join(dataDir, 'cale-seche.db'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('busy_timeout = 5000')
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
  return {
    engine: 'sqlite',
    db,
    async close() {
      await db.destroy()
      release()
    },
  }
}

/** Driver types of PostgreSQL, but for bigint: our times and counts fit a number, so SQLite and it answer alike. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

function openPostgres(databaseUrl: string): OpenDatabase {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, types: TYPES })
  // A connection that is lost while idle is replaced at the next query: without a listener it would end the process.
  pool.on('error', () => undefined)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { engine: 'postgres', db, close: () => db.destroy() }
}
