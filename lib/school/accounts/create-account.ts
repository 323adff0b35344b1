import type { SiteRole } from '../db/schema'
import { SchoolError } from '../error'
import type { School } from '../school'
import type { Auth } from './auth'
import type { NewAccount } from './credentials'

/** An address that no mail can reach (RFC 2606), for who gave none: the library wants one that is unique. */
export const noEmail = (username: string) => `${username}@sans-courriel.invalid`

/** `password: null` makes an account that nobody can open before a link gives it one. */
type Wanted = Omit<NewAccount, 'password'> & { password: string | null }

/**
 * Makes an account with its password. The right to do so (a link, a class code, a roster) is the caller's to check.
 * Throws a SchoolError when the user name or the address is taken.
 */
export async function createAccount(
  { db }: Pick<School, 'db'>,
  auth: Auth,
  { name, username, password, email = noEmail(username) }: Wanted,
  role: SiteRole,
): Promise<{ userId: string }> {
  const taken = await db
    .selectFrom('user')
    .select(['username', 'email'])
    .where((row) => row.or([row('username', '=', username), row('email', '=', email)]))
    .execute()
  if (taken.some((user) => user.username === username)) throw usernameTaken(username)
  if (taken.length > 0)
    throw taking('email', 'Cette adresse a déjà un compte : connectez-vous, ou demandez un nouveau mot de passe.')

  const { internalAdapter, password: hasher } = await auth.$context
  const hash = password === null ? null : await hasher.hash(password)
  try {
    const user = await internalAdapter.createUser(
      { name, email, emailVerified: false, username, displayUsername: username, role },
      { method: 'email-password' },
    )
    if (hash !== null) {
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: hash,
      })
    }
    return { userId: user.id }
  } catch (error) {
    // Two people chose it in the same instant: the database lets one have it.
    const now = await db.selectFrom('user').select('id').where('username', '=', username).executeTakeFirst()
    if (now) throw usernameTaken(username)
    throw error
  }
}

const taking = (field: string, sentence: string) => new SchoolError('conflict', sentence, { [field]: sentence })

const usernameTaken = (username: string) =>
  taking('username', `L’identifiant « ${username} » est déjà pris. Essayez ${username}2, ou ajoutez votre année.`)
