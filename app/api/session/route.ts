import { door } from '@/app/school'
import { signIn } from '@/lib/school/accounts/sign-in'
import { signOut } from '@/lib/school/accounts/sign-out'
import { withCookies } from '@/lib/school/http/cookies'

/** Who is signed in. */
export const GET = door(async ({ actor }) => ({ actor }))

/** Signs in. */
export const POST = door(async ({ school, auth, body }) => withCookies({}, await signIn(school, auth, body)))

/** Signs out, on the server too. */
export const DELETE = door(async ({ auth, request }) => withCookies({}, await signOut(auth, request.headers)))
