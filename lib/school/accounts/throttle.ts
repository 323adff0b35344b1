import { SchoolError } from '../error'
import type { School } from '../school'

const FREE_TRIES = 5
const FIRST_WAIT = 15_000
const LONGEST_WAIT = 15 * 60_000

/**
 * Slows the guessing of one secret (an account's password, a class code from one address), without ever closing a whole
 * room behind one address: `key` names what is guessed. After five failures, each one doubles the wait, up to a quarter of an hour.
 */
export async function refuseWhenThrottled({ db, now }: School, key: string): Promise<void> {
  const row = await db.selectFrom('throttle').selectAll().where('key', '=', key).executeTakeFirst()
  if (row === undefined || row.until <= now()) return
  const seconds = Math.ceil((row.until - now()) / 1000)
  const wait = seconds < 90 ? `${seconds} secondes` : `${Math.ceil(seconds / 60)} minutes`
  throw new SchoolError('too-many', `Trop d’essais manqués. Réessayez dans ${wait}.`)
}

export async function countFailure({ db, now }: School, key: string): Promise<void> {
  const row = await db.selectFrom('throttle').select(['failures', 'until']).where('key', '=', key).executeTakeFirst()
  // What was forgotten for a day is forgiven.
  const failures = row === undefined || now() - row.until > 24 * 60 * 60_000 ? 1 : row.failures + 1
  const wait = failures < FREE_TRIES ? 0 : Math.min(FIRST_WAIT * 2 ** (failures - FREE_TRIES), LONGEST_WAIT)
  await db
    .insertInto('throttle')
    .values({ key, failures, until: now() + wait })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ failures, until: now() + wait }))
    .execute()
}

export async function forgetFailures({ db }: School, key: string): Promise<void> {
  await db.deleteFrom('throttle').where('key', '=', key).execute()
}
