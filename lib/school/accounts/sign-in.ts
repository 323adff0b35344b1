import { z } from '@/lib/zod'
import { SchoolError } from '../error'
import { parse } from '../parse'
import type { School } from '../school'
import type { Auth } from './auth'
import { countFailure, forgetFailures, refuseWhenThrottled } from './throttle'

const signInInput = z.object({
  username: z.string().trim().toLowerCase().min(1, 'Écrivez votre identifiant.').max(200),
  password: z.string().min(1, 'Écrivez votre mot de passe.').max(200),
})

/**
 * Opens a session. Returns the cookies to set; a session that the browser already had is left behind, never taken over.
 * The same sentence answers an unknown account and a wrong password. Throws a SchoolError.
 */
export async function signIn(school: School, auth: Auth, input: unknown): Promise<string[]> {
  const { username, password } = parse(signInInput, input)
  const key = `password:${username}`
  await refuseWhenThrottled(school, key)
  const response = username.includes('@')
    ? await auth.api.signInEmail({ body: { email: username, password }, asResponse: true })
    : await auth.api.signInUsername({ body: { username, password }, asResponse: true })
  if (response.ok) {
    await forgetFailures(school, key)
    return response.headers.getSetCookie()
  }
  await countFailure(school, key)
  throw new SchoolError('invalid', 'Identifiant ou mot de passe inexact.')
}

/** Who sends a request, by its session cookie; null when nobody is signed in. */
export async function actorOf(auth: Auth, headers: Headers) {
  const session = await auth.api.getSession({ headers })
  if (!session) return null
  const { id, name, role } = session.user
  const siteRole = role === 'admin' || role === 'teacher' ? role : 'student'
  return { userId: id, name, siteRole } as const
}
