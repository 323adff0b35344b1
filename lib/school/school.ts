import type { Kysely } from 'kysely'
import type { Catalogue } from './catalogue/catalogue'
import type { Config } from './config/config'
import type { OpenDatabase } from './db/open'
import type { Database } from './db/schema'

/** All that a question to the school needs. One a process (`start.ts`); tests make their own. */
export interface School {
  config: Config
  database: OpenDatabase
  db: Kysely<Database>
  /** What there is to do in the course. */
  catalogue: Catalogue
  /** The server's clock, in milliseconds since 1970. */
  now(): number
}

/** Who asks, as the session says. */
export interface Actor {
  userId: string
  name: string
  siteRole: 'student' | 'teacher' | 'admin'
}
