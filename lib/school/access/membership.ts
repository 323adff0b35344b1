import type { ClassRole } from '../db/schema'
import { SchoolError } from '../error'
import type { Actor, School } from '../school'

/** What somebody is in a class, when they may see it at all. */
export interface Membership {
  classId: string
  userId: string
  role: ClassRole
  displayName: string
}

const UNKNOWN = 'Cette classe n’existe pas, ou vous n’en faites pas partie.'

/** Signed in, or a refusal. */
export function requireActor(actor: Actor | null): Actor {
  if (actor === null) throw new SchoolError('signed-out', 'Connectez-vous pour continuer.')
  return actor
}

/**
 * The place of the actor in a class. Somebody else's class, one that was left and one that never was give the same
 * refusal. An administrator of the site is a teacher everywhere.
 */
export async function requireMember(school: School, actor: Actor | null, classId: string): Promise<Membership> {
  const { userId, name, siteRole } = requireActor(actor)
  const row = await school.db
    .selectFrom('class')
    .leftJoin('member', (join) =>
      join.onRef('member.class_id', '=', 'class.id').on('member.user_id', '=', userId).on('member.left_at', 'is', null),
    )
    .select(['class.id', 'member.role', 'member.display_name'])
    .where('class.id', '=', classId)
    .executeTakeFirst()
  if (row?.role && row.display_name !== null) {
    return { classId: row.id, userId, role: row.role, displayName: row.display_name }
  }
  if (row && siteRole === 'admin') return { classId: row.id, userId, role: 'teacher', displayName: name }
  throw new SchoolError('not-found', UNKNOWN)
}

/** Teacher or co-teacher of the class. */
export async function requireTeacher(school: School, actor: Actor | null, classId: string): Promise<Membership> {
  const membership = await requireMember(school, actor, classId)
  if (membership.role === 'student')
    throw new SchoolError('forbidden', 'Cette page est réservée aux enseignants de la classe.')
  return membership
}

/** The teacher who answers for the class: co-teachers do not delete it, nor choose who teaches in it. */
export async function requireHeadTeacher(school: School, actor: Actor | null, classId: string): Promise<Membership> {
  const membership = await requireTeacher(school, actor, classId)
  if (membership.role !== 'teacher')
    throw new SchoolError('forbidden', 'Seul l’enseignant responsable de la classe peut le faire.')
  return membership
}

/** What concerns one student: themself, or a teacher of the class. */
export async function requireStudentOrTeacher(
  school: School,
  actor: Actor | null,
  classId: string,
  studentId: string,
): Promise<Membership> {
  const membership = await requireMember(school, actor, classId)
  if (membership.role === 'student' && membership.userId !== studentId) throw new SchoolError('not-found', UNKNOWN)
  return membership
}

/** A teacher of the site: may make a class. */
export function requireSiteTeacher(actor: Actor | null): Actor {
  const known = requireActor(actor)
  if (known.siteRole === 'student') throw new SchoolError('forbidden', 'Seul un enseignant peut créer une classe.')
  return known
}
