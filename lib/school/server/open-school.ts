import { type Auth, createAuth } from '../accounts/auth'
import type { Catalogue } from '../catalogue/catalogue'
import { readConfig } from '../config/read-config'
import { readOrMakeSecret } from '../config/secret'
import { migrate } from '../db/migrate'
import { openDatabase } from '../db/open'
import type { School } from '../school'

export interface OpenSchool {
  school: School
  auth: Auth
  close(): Promise<void>
}

/** The environment is not what it should be: one French sentence a line, fit for a terminal. */
export class BadEnvironment extends Error {
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'))
    this.name = 'BadEnvironment'
  }
}

/** Reads the environment, opens the database and brings its tables to the present. */
export async function openSchool(environment: NodeJS.ProcessEnv, catalogue: Catalogue): Promise<OpenSchool> {
  const read = readConfig(environment)
  if ('mistakes' in read) throw new BadEnvironment(read.mistakes)
  const secret = read.config.secret ?? (await readOrMakeSecret(read.config.dataDir))
  const config = { ...read.config, secret }
  const database = openDatabase(config)
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  const school: School = { config, database, db: database.db, catalogue, now: Date.now }
  return { school, auth: createAuth(school), close: () => database.close() }
}
