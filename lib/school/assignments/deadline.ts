import type { Assignment, LateRule } from './assignment'

const DAY = 24 * 60 * 60_000

/** What one student is given beyond the others. */
export interface Rights {
  /** Percent of extra time (tiers-temps: 33), from the class. */
  extraTime: number
  /** From an allowance for this assignment; null when there is none. */
  closesAt: number | null
  maxAttempts: number | null
}

/**
 * The student's own date limit; null when there is none. An allowance says it outright, when it is later. Extra time
 * lengthens an exam by its share; work at home has a date for all.
 */
export function deadlineFor(
  { opensAt, closesAt, exam }: Pick<Assignment, 'opensAt' | 'closesAt' | 'exam'>,
  { extraTime, closesAt: allowed }: Rights,
): number | null {
  if (closesAt === null) return null
  const own = exam ? opensAt + Math.ceil(((closesAt - opensAt) * (100 + extraTime)) / 100) : closesAt
  return Math.max(own, allowed ?? own)
}

/** The share of the points that a submission received then keeps: 1 in time, 0 when it counts no more. */
export function keptShare(receivedAt: number, deadline: number | null, rule: LateRule): number {
  if (deadline === null || receivedAt <= deadline) return 1
  if (rule.kind === 'refuse') return 0
  const days = Math.ceil((receivedAt - deadline) / DAY)
  return days > rule.days ? 0 : Math.max(0, 1 - (days * rule.percentPerDay) / 100)
}
