import { door } from '@/app/school'
import { receiveSubmission } from '@/lib/school/submissions/receive'

const MAX_BYTES = 1024 * 1024

/** Keeps an attempt; the answer is its receipt. Grading follows on its own. */
export const POST = door(
  async ({ school, wakeGrading, actor, body }) => {
    const receipt = await receiveSubmission(school, actor, body)
    wakeGrading()
    return receipt
  },
  { maxBytes: MAX_BYTES },
)
