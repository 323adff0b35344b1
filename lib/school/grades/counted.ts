import type { LateRule } from '../assignments/assignment'
import { keptShare } from '../assignments/deadline'

/** A graded attempt, as far as counting goes. */
export interface GradedAttempt {
  submissionId: string
  receivedAt: number
  points: number
  total: number
}

export interface CountingRules {
  /** The student's own date limit. */
  deadline: number | null
  lateRule: LateRule
  /** The student's own number of attempts. */
  maxAttempts: number | null
}

export interface Counted {
  /** Between 0 and 1, after what lateness takes off; null when nothing counts yet. */
  share: number | null
  submissionId: string | null
  late: boolean
}

/**
 * The attempt that counts: the best one among the first `maxAttempts`, each with what its lateness takes off. Of two that
 * are worth the same, the first. Attempts are in the order of their arrival.
 */
export function countedAttempt(
  attempts: readonly GradedAttempt[],
  { deadline, lateRule, maxAttempts }: CountingRules,
): Counted {
  let best: Counted = { share: null, submissionId: null, late: false }
  for (const { submissionId, receivedAt, points, total } of attempts.slice(0, maxAttempts ?? attempts.length)) {
    const kept = keptShare(receivedAt, deadline, lateRule)
    if (kept === 0) continue
    const share = total === 0 ? 0 : (points / total) * kept
    if (best.share === null || share > best.share) best = { share, submissionId, late: kept < 1 }
  }
  return best
}

/** The mark of an assignment out of `scale`, from the shares of its items; an item without any counts for nothing. */
export function markOf(items: readonly { weight: number; share: number | null }[], scale = 20): number | null {
  if (items.every(({ share }) => share === null)) return null
  const weights = items.reduce((sum, { weight }) => sum + weight, 0)
  const sum = items.reduce((total, { weight, share }) => total + weight * (share ?? 0), 0)
  return (scale * sum) / weights
}
