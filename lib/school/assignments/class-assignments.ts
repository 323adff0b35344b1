import { requireTeacher } from '../access/membership'
import { SchoolError } from '../error'
import type { Actor, School } from '../school'
import { assignmentsOf, findAssignment, type StoredAssignment } from './read-assignment'
import { requireAssignmentTeacher } from './save-assignment'

/** The assignments of a class as its teachers see them: drafts too, without any student's rights. */
export async function classAssignments(
  school: School,
  actor: Actor | null,
  classId: string,
): Promise<StoredAssignment[]> {
  await requireTeacher(school, actor, classId)
  return assignmentsOf(school, classId)
}

/** One of them. */
export async function teacherAssignment(
  school: School,
  actor: Actor | null,
  assignmentId: string,
): Promise<StoredAssignment> {
  await requireAssignmentTeacher(school, actor, assignmentId)
  const found = await findAssignment(school, assignmentId)
  if (!found) throw new SchoolError('not-found', 'Ce devoir vient d’être supprimé.')
  return found
}
