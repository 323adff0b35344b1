import { requireMember } from '../access/membership'
import { deadlineFor } from '../assignments/deadline'
import { findAssignment } from '../assignments/read-assignment'
import { NO_RIGHTS, rightsFor } from '../assignments/rights'
import { SchoolError } from '../error'
import { parse } from '../parse'
import type { Actor, School } from '../school'
import { type Submission, submissionSchema } from './submission'

/** What the browser is told: kept for ever from then on. */
export interface Receipt {
  id: string
  receivedAt: number
  state: 'received' | 'graded' | 'failed'
  /** Whether it came after the student's own date limit. */
  late: boolean
  /** What the server's engine gave, once graded. */
  points?: number
  total?: number
}

/**
 * Keeps an attempt. Once this returns, it is on the disk. The same id again gives the same receipt; another student's id
 * is refused. Late work is kept and graded all the same: the rule of the assignment says what it counts for.
 */
export async function receiveSubmission(school: School, actor: Actor | null, input: unknown): Promise<Receipt> {
  const submission = parse(submissionSchema, input)
  const { userId } = await requireMember(school, actor, submission.classId)
  if (submission.userId !== null && submission.userId !== userId) {
    throw new SchoolError(
      'signed-out',
      'Cet essai est d’un autre compte : il partira quand cette personne se reconnectera.',
    )
  }
  const known = await findReceipt(school, submission.id, userId)
  if (known) return { ...known, late: await isLate(school, submission, userId, known.receivedAt) }
  refuseForeignFiles(school, submission)
  const now = school.now()
  const late = await isLate(school, submission, userId, now)
  const { id, classId, assignmentId, kind, ref, attempt, files, claims, madeAt } = submission
  await school.db
    .insertInto('submission')
    .values({
      id,
      class_id: classId,
      user_id: userId,
      assignment_id: assignmentId,
      kind,
      ref,
      attempt,
      files: JSON.stringify(files),
      claims: JSON.stringify(claims),
      made_at: madeAt,
      received_at: now,
      state: 'received',
      lease_by: null,
      lease_until: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  // Two tabs may have sent it at once: what is kept is what counts.
  const kept = await findReceipt(school, id, userId)
  if (!kept) throw new SchoolError('conflict', 'Cet essai a déjà été envoyé par un autre compte.')
  return { ...kept, late }
}

async function findReceipt({ db }: School, id: string, userId: string): Promise<Omit<Receipt, 'late'> | null> {
  const row = await db
    .selectFrom('submission')
    .leftJoin('grade', 'grade.submission_id', 'submission.id')
    .select(['received_at', 'state', 'user_id', 'grade.points', 'grade.total'])
    .where('submission.id', '=', id)
    .orderBy('grade.graded_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  if (row.user_id !== userId) throw new SchoolError('conflict', 'Cet essai a déjà été envoyé par un autre compte.')
  const grade = row.points === null || row.total === null ? {} : { points: row.points, total: row.total }
  return { id, receivedAt: row.received_at, state: row.state, ...grade }
}

/** Only what the exercise lets a student write: its other files are the server's own. */
function refuseForeignFiles({ catalogue }: School, { kind, ref, files }: Submission): void {
  const work = catalogue.find(kind, ref)
  if (!work) throw new SchoolError('not-found', `« ${ref} » n’existe pas, ou plus, dans ce cours.`)
  const foreign = Object.keys(files).find((path) => !work.editable.includes(path))
  if (foreign !== undefined) {
    throw new SchoolError('invalid', `Le fichier « ${foreign} » ne fait pas partie de ce que l’on écrit ici.`)
  }
}

async function isLate(school: School, submission: Submission, userId: string, receivedAt: number): Promise<boolean> {
  const { assignmentId, classId, kind, ref } = submission
  if (assignmentId === null) return false
  const assignment = await findAssignment(school, assignmentId)
  const isPart = assignment?.items.some((item) => item.kind === kind && item.ref === ref)
  if (!assignment || assignment.classId !== classId || !isPart || !assignment.published) {
    throw new SchoolError('not-found', 'Ce devoir n’existe pas, ou cet exercice n’en fait pas partie.')
  }
  if (receivedAt < assignment.opensAt) throw new SchoolError('closed', 'Ce devoir n’est pas encore ouvert.')
  const rights = (await rightsFor(school, assignmentId, classId)).get(userId) ?? NO_RIGHTS
  const deadline = deadlineFor(assignment, rights)
  return deadline !== null && receivedAt > deadline
}
