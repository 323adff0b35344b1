import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { courseCatalogue } from '@/content/catalogue'
import { actorOf } from '@/lib/school/accounts/sign-in'
import { SchoolError } from '@/lib/school/error'
import { makeDoor } from '@/lib/school/http/door'
import { runningSchool } from '@/lib/school/server/running-school'

/** The school of this server, with the work of this course. */
export const school = () => runningSchool(courseCatalogue)

/** Makes a route of a question to the school. */
export const door = makeDoor(school)

/** Who looks at this page; null when nobody is signed in. Asked once a request. */
export const currentActor = cache(async () => {
  // First: a build that tries this page stops here, before it opens the data.
  const asked = await headers()
  const { auth } = await school()
  return actorOf(auth, asked)
})

/** As `currentActor`, for a page of somebody's own: who is signed out goes to sign in, then comes back. */
export async function requireVisitor(path: string) {
  return (await currentActor()) ?? redirect(`/connexion?vers=${encodeURIComponent(path)}`)
}

/** For a page: what the school refuses to show answers as what does not exist. */
export function orNotFound<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    if (error instanceof SchoolError) notFound()
    throw error
  })
}
