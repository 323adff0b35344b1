/** An attempt on its way to the school, as `POST /api/remises` takes it. */
export interface ParcelBody {
  id: string
  classId: string
  /** Who made it: on a shared computer, somebody else's session must not send it as theirs. */
  userId: string | null
  assignmentId: string | null
  kind: 'exercise' | 'quiz' | 'lab'
  ref: string
  attempt: number
  files: Readonly<Record<string, string>>
  claims: { points: number | null; hints: number; solutionSeen: boolean }
  /** By this browser's clock, in milliseconds since 1970. */
  madeAt: number
}

/** What became of it: kept here, received by the server, graded by it (or beyond its grader), or refused for a reason. */
export type ParcelState =
  | { state: 'kept' }
  | { state: 'received'; late: boolean }
  | { state: 'graded'; late: boolean; points: number; total: number }
  | { state: 'failed' }
  | { state: 'refused'; message: string }

export interface Parcel {
  body: ParcelBody
  is: ParcelState
}

/** Whether there is still something to ask of the server. */
export const isOnItsWay = ({ is }: Parcel): boolean => is.state === 'kept' || is.state === 'received'
