import { actorOf } from '../accounts/sign-in'
import { SchoolError } from '../error'
import type { Actor, School } from '../school'
import type { OpenSchool } from '../server/open-school'
import type { RunningSchool } from '../server/running-school'
import { readBody } from './body'
import { isOwnPage } from './origin'

/** What a route is given: who asks, what they sent (parsed JSON, undefined without a body), and the parts of its address. */
export interface Asked<Params> {
  school: School
  auth: OpenSchool['auth']
  /** Looks at once for what waits to be graded. */
  wakeGrading(): void
  actor: Actor | null
  params: Params
  body: unknown
  request: Request
}

interface Limits {
  /** Most bytes of a body; 64 kB unless told. */
  maxBytes?: number
}

type Route<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

type Answer<Params> = (asked: Asked<Params>) => Promise<unknown>

/**
 * Makes routes of questions to the school that `open` gives. A route finds who asks, reads the body within its limits,
 * refuses writes that another site's page sends, and turns refusals into answers `{ error: { code, message, fields } }`.
 * What returns no Response is sent as JSON.
 */
export function makeDoor(open: () => Promise<RunningSchool>) {
  return function door<Params = Record<never, never>>(
    answer: Answer<Params>,
    { maxBytes = 64 * 1024 }: Limits = {},
  ): Route<Params> {
    return async (request, context) => {
      try {
        const { school, auth, grading } = await open()
        if (!isOwnPage(request, school.config.publicUrl)) {
          throw new SchoolError('forbidden', 'Cette demande vient d’un autre site : elle est refusée.')
        }
        const actor = await actorOf(auth, request.headers)
        const [params, body] = [await context.params, await readBody(request, maxBytes)]
        const result = await answer({ school, auth, wakeGrading: grading.wake, actor, params, body, request })
        return result instanceof Response ? result : json(200, result ?? {})
      } catch (error) {
        return refusal(error)
      }
    }
  }
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}

function refusal(error: unknown): Response {
  if (error instanceof SchoolError) {
    const { code, message, fields, status } = error
    return json(status, { error: { code, message, fields } })
  }
  // Without the request: it may hold a password or a student's work.
  console.error('erreur du serveur', error)
  const message = 'Le serveur a rencontré un problème ; ce que vous avez écrit reste dans votre navigateur. Réessayez.'
  return json(500, { error: { code: 'internal', message, fields: {} } })
}
