import { deadlineFor } from '../assignments/deadline'
import type { StoredAssignment } from '../assignments/read-assignment'
import { NO_RIGHTS, rightsFor } from '../assignments/rights'
import { workKey } from '../catalogue/catalogue'
import type { School } from '../school'
import { type Counted, countedAttempt, type GradedAttempt, markOf } from './counted'

export interface ItemGrade extends Counted {
  /** `exercise:dockerfile-order-service`. */
  key: string
  weight: number
  attempts: number
  /** A teacher's own grade stands instead of the engine's. */
  overridden: boolean
}

export interface StudentGrades {
  userId: string
  items: ItemGrade[]
  /** Out of 20; null when nothing counts yet. */
  mark: number | null
}

/**
 * What each student of the class has for an assignment, counted anew from what was sent: nothing is added up beforehand, so
 * a changed rule, an allowance or a regrade shows at once. The right to see it is the caller's to check.
 */
export async function gradebookOf(
  school: School,
  assignment: StoredAssignment,
  onlyUserId?: string,
): Promise<StudentGrades[]> {
  const { id, classId, items } = assignment
  const [students, rights, attempts, overrides] = await Promise.all([
    studentsOf(school, classId, onlyUserId),
    rightsFor(school, id, classId),
    attemptsOf(school, id, onlyUserId),
    overridesOf(school, id),
  ])
  return students.map((userId) => {
    const own = rights.get(userId) ?? NO_RIGHTS
    const rules = {
      deadline: deadlineFor(assignment, own),
      lateRule: assignment.lateRule,
      maxAttempts: own.maxAttempts ?? assignment.maxAttempts,
    }
    const graded = items.map((item): ItemGrade => {
      const key = workKey(item)
      const sent = attempts.get(`${userId} ${key}`) ?? []
      const counted = countedAttempt(sent, rules)
      const override = overrides.get(`${userId} ${key}`)
      return {
        ...counted,
        ...(override === undefined ? {} : { share: override, late: false }),
        key,
        weight: item.weight,
        attempts: sent.length,
        overridden: override !== undefined,
      }
    })
    return { userId, items: graded, mark: markOf(graded) }
  })
}

async function studentsOf({ db }: School, classId: string, only: string | undefined): Promise<string[]> {
  let query = db
    .selectFrom('member')
    .select('user_id')
    .where('class_id', '=', classId)
    .where('role', '=', 'student')
    .where('left_at', 'is', null)
  if (only !== undefined) query = query.where('user_id', '=', only)
  return (await query.orderBy('display_name').execute()).map(({ user_id }) => user_id)
}

/** The newest grade of each submission, in the order of arrival, by student and work. */
async function attemptsOf({ db }: School, assignmentId: string, only: string | undefined) {
  let query = db
    .selectFrom('submission')
    .innerJoin('grade', 'grade.submission_id', 'submission.id')
    .select(['submission.id', 'submission.user_id', 'submission.kind', 'submission.ref', 'submission.received_at'])
    .select(['grade.points', 'grade.total'])
    .where('submission.assignment_id', '=', assignmentId)
  if (only !== undefined) query = query.where('submission.user_id', '=', only)
  const rows = await query
    .orderBy('submission.received_at')
    .orderBy('submission.id')
    .orderBy('grade.graded_at')
    .execute()
  const newest = new Map<string, { key: string; attempt: GradedAttempt }>()
  for (const { id, user_id, kind, ref, received_at, points, total } of rows) {
    // Set again under the same key, a later grade takes the place of an earlier one and keeps its order.
    newest.set(id, {
      key: `${user_id} ${workKey({ kind, ref })}`,
      attempt: { submissionId: id, receivedAt: received_at, points, total },
    })
  }
  const byWork = new Map<string, GradedAttempt[]>()
  for (const { key, attempt } of newest.values()) byWork.set(key, [...(byWork.get(key) ?? []), attempt])
  return byWork
}

/** The newest word of a teacher on each student and work, as a share of the points; a grade taken back is not there. */
async function overridesOf({ db }: School, assignmentId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('override')
    .select(['user_id', 'kind', 'ref', 'points', 'total'])
    .where('assignment_id', '=', assignmentId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const shares = new Map<string, number>()
  for (const { user_id, kind, ref, points, total } of rows) {
    const key = `${user_id} ${workKey({ kind, ref })}`
    if (points === null) shares.delete(key)
    else shares.set(key, total === 0 ? 0 : points / total)
  }
  return shares
}
