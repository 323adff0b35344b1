import type { Params } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'

/** reached: seen to be so. failed: seen not to be so. blocked: could not be looked at (the image does not build…). */
export type CheckState = 'reached' | 'failed' | 'blocked'

/** What is said of a check that is not reached. */
export interface Reason {
  constat: string
  pourquoi: string
  /** Hints by degrees; the last one is nearly the answer. */
  pistes: string[]
  section: string
  idee?: string
}

export interface CheckVerdict {
  id: string
  goal: string
  state: CheckState
  points: number
  worth: number
  /** Absent when reached. */
  reason?: Reason
  /** The observer's own word for what it saw, and its values: for tests and for a teacher's statistics. */
  cause?: string
  params?: Params
  /** The place that explains it, when there is one. */
  file?: string
  range?: Range
}

export interface Verdict {
  exercise: string
  points: number
  total: number
  checks: CheckVerdict[]
}

/** Whether every check is reached. */
export function isFull(verdict: Pick<Verdict, 'points' | 'total'>): boolean {
  return verdict.points === verdict.total
}
