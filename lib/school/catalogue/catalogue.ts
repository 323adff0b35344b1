import type { WorkKind } from '../db/schema'

/** What the school knows of an exercise, a quiz or a lab: enough to assign it, to check what is sent, and to show it. */
export interface Work {
  kind: WorkKind
  ref: string
  title: string
  /** Points of a full answer. */
  total: number
  /** The files that a student may send. */
  editable: readonly string[]
  checks: readonly { id: string; goal: string }[]
  /** Changes when a check, a file or its points change: what says that a grade is of another version. */
  version: string
}

/** All there is to do in the course, given to the school by who starts it. */
export interface Catalogue {
  find(kind: WorkKind, ref: string): Work | null
  all(): readonly Work[]
}

/** The key of a piece of work among others. */
export const workKey = ({ kind, ref }: { kind: WorkKind; ref: string }) => `${kind}:${ref}`
