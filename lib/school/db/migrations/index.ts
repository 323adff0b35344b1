import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../engine'
import * as classes from './0001-classes'
import * as work from './0002-work'
import * as follow from './0003-follow'
import * as events from './0004-events'

/** In order. A migration that has been released is never changed: what follows is another one. */
const MIGRATIONS = {
  '0001-classes': classes,
  '0002-work': work,
  '0003-follow': follow,
  '0004-events': events,
}

export function migrationsFor(engine: Engine): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, { up }]) => [name, { up: (db: Kysely<never>) => up(db, engine) }]),
  )
}
