import { randomUUID } from 'node:crypto'
import type { Verdict } from '@/lib/grading/verdict'
import { announce } from '../events/announce'
import { updateProgress } from '../progress/update-progress'
import type { School } from '../school'
import type { Waiting } from '../submissions/queue'

/** Writes what the server's engine says of a submission, and lets those who watch know. `grader` tells the versions. */
export async function recordGrade(
  school: School,
  submission: Waiting,
  verdict: Verdict,
  grader: string,
): Promise<void> {
  const { id, classId, userId, ref } = submission
  await school.db.transaction().execute(async (db) => {
    await db
      .insertInto('grade')
      .values({
        id: randomUUID(),
        submission_id: id,
        points: verdict.points,
        total: verdict.total,
        verdict: JSON.stringify(verdict),
        grader,
        graded_at: school.now(),
      })
      .execute()
    await db
      .updateTable('submission')
      .set({ state: 'graded', lease_by: null, lease_until: null })
      .where('id', '=', id)
      .execute()
    await updateProgress({ ...school, db }, submission, verdict)
    await announce({ ...school, db }, classId, { kind: 'grade', userId, ref, submissionId: id })
  })
}
