import { invite } from '../accounts/invitations'
import { record } from '../audit/record'
import { SchoolError } from '../error'
import type { Actor, School } from '../school'
import { requireStudentOf } from './class-student'

/** A link that opens one account, to be handed to its owner. `path` is from the site's root; nothing else holds it. */
export interface AccountLink {
  username: string | null
  path: string
  expiresAt: number
}

/**
 * Makes a link with which a student chooses a new password; links made before for the same account die. Never for an
 * account that teaches or administers: a class that one of them once joined would open all they have.
 */
export async function resetMember(
  school: School,
  actor: Actor | null,
  classId: string,
  studentId: string,
): Promise<AccountLink> {
  const { by, username, siteRole } = await requireStudentOf(school, actor, classId, studentId)
  if (siteRole !== 'student') {
    throw new SchoolError('forbidden', 'Ce compte est celui d’un enseignant : son mot de passe ne se change pas d’ici.')
  }
  await school.db.deleteFrom('invitation').where('user_id', '=', studentId).where('used_at', 'is', null).execute()
  const { token, expiresAt } = await invite(school, { kind: 'reset', by, classId, userId: studentId })
  await record(school, { actor: by, classId, action: 'password-reset', detail: { userId: studentId } })
  return { username, path: `/invitation/${token}`, expiresAt }
}
