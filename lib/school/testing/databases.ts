import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { migrate } from '../db/migrate'
import { openDatabase } from '../db/open'
import type { School } from '../school'
import { testCatalogue } from './catalogue'

/** A database of PostgreSQL that tests may fill; the test command starts a server and sets it. */
const POSTGRES = process.env.TEST_DATABASE_URL

export const START = Date.UTC(2026, 10, 25, 8)

/** A school and a clock that only moves when told. */
export interface TestSchool extends School {
  setNow(time: number): void
}

/**
 * Runs the same tests on SQLite and on PostgreSQL, each on a database of its own. PostgreSQL's are skipped, and said to
 * be, where no server is given.
 */
export function onBothDatabases(title: string, tests: (school: () => TestSchool) => void): void {
  describe(`${title} (SQLite)`, () => withSchool(null, tests))
  describe.skipIf(POSTGRES === undefined)(`${title} (PostgreSQL)`, () => withSchool(POSTGRES ?? '', tests))
}

function withSchool(server: string | null, tests: (school: () => TestSchool) => void): void {
  let school: TestSchool
  let end: () => Promise<void>
  beforeAll(async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'cale-ecole-'))
    const own = server === null ? null : await makeDatabase(server)
    const database = openDatabase({ dataDir, databaseUrl: own?.url ?? null })
    await migrate(database)
    let time = START
    school = {
      config: {
        port: 3000,
        dataDir,
        databaseUrl: own?.url ?? null,
        publicUrl: 'http://localhost:3000',
        secureCookies: false,
        secret: 'x'.repeat(43),
        oidc: null,
        retentionDays: 400,
      },
      database,
      db: database.db,
      catalogue: testCatalogue,
      now: () => time,
      setNow: (value) => {
        time = value
      },
    }
    end = async () => {
      await database.close()
      await own?.drop()
      await rm(dataDir, { recursive: true })
    }
  })
  afterAll(() => end())
  tests(() => school)
}

async function makeDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `essai_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const run = async (command: string) => {
    const client = new pg.Client(server)
    await client.connect()
    await client.query(command)
    await client.end()
  }
  await run(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) }
}
