import { door } from '@/app/school'
import { signIn } from '@/lib/school/accounts/sign-in'
import { joinClass } from '@/lib/school/classes/join-class'
import { callerOf } from '@/lib/school/http/caller'
import { withCookies } from '@/lib/school/http/cookies'

/** Joins a class by its code; who makes an account this way is signed in at once. */
export const POST = door(async ({ school, auth, actor, body, request }) => {
  const { classId, className } = await joinClass(school, auth, actor, callerOf(request), body)
  return withCookies({ classId, className }, actor ? [] : await signIn(school, auth, body))
})
