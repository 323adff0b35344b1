import type { WorkKind } from '@/lib/school/db/schema'

/** What the assignment form says of a piece of work that may be chosen. */
export interface FormWork {
  kind: WorkKind
  ref: string
  title: string
  /** Points of a full answer. */
  total: number
}
