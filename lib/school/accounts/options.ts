import type { BetterAuthOptions } from 'better-auth'
import { username } from 'better-auth/plugins'
import type { Kysely } from 'kysely'
import type { Engine } from '../db/engine'
import type { Database } from '../db/schema'

/** Letters, digits, dot, dash and underscore: what a teacher can read aloud and a student can type on any keyboard. */
export const USERNAME = /^[a-z0-9](?:[a-z0-9._-]{1,30})[a-z0-9]$/

/** What of better-auth's options shapes its tables: the same for the migrations and for the server. */
export function accountOptions({ db, engine }: { db: Kysely<Database>; engine: Engine }) {
  return {
    database: { db, type: engine },
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128 },
    user: { additionalFields: { role: { type: 'string', input: false, defaultValue: 'student' } } },
    plugins: [
      username({ minUsernameLength: 3, maxUsernameLength: 32, usernameValidator: (name) => USERNAME.test(name) }),
    ],
  } satisfies BetterAuthOptions
}
