// Runs a command with a PostgreSQL of its own, whose address is in TEST_DATABASE_URL.
// Usage: node scripts/postgres.mjs npx vitest run lib/school
import { startPostgres } from './lib/postgres.mjs'
import { run } from './lib/run.mjs'

const [program, ...args] = process.argv.slice(2)
const postgres = await startPostgres()
if (postgres === null) console.error('PostgreSQL n’est pas installé : ses essais seront sautés.')
const status = await run(program, args, {
  env: { ...process.env, ...(postgres && { TEST_DATABASE_URL: postgres.url }) },
}).finally(() => postgres?.stop())
process.exit(status)
