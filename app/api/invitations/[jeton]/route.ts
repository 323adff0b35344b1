import { door } from '@/app/school'
import { acceptInvitation } from '@/lib/school/accounts/accept-invitation'
import { signIn } from '@/lib/school/accounts/sign-in'
import { withCookies } from '@/lib/school/http/cookies'

/** Uses a link: an account, a place in a class, or a new password. Who makes an account is signed in at once. */
export const POST = door<{ jeton: string }>(async ({ school, auth, actor, params, body }) => {
  const { classId } = await acceptInvitation(school, auth, actor, params.jeton, body)
  const isNew = actor === null && typeof body === 'object' && body !== null && 'username' in body
  return withCookies({ classId }, isNew ? await signIn(school, auth, body) : [])
})
