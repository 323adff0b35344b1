import type { Auth } from './auth'

/** Ends the session of a request. Returns the cookies to clear. Nobody signed in is no error. */
export async function signOut(auth: Auth, headers: Headers): Promise<string[]> {
  const response = await auth.api.signOut({ headers, asResponse: true })
  return response.headers.getSetCookie()
}
