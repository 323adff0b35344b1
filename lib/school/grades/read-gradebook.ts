import { teacherAssignment } from '../assignments/class-assignments'
import type { WorkKind } from '../db/schema'
import type { Actor, School } from '../school'
import { gradebookOf, type StudentGrades } from './gradebook'

export interface GradebookItem {
  /** `exercise:dockerfile-order-service`. */
  key: string
  kind: WorkKind
  ref: string
  title: string
  /** Points of a full answer. */
  total: number
  weight: number
}

/** All that a teacher reads of an assignment's grades. `mark` is out of 20, `share` from 0 to 1. */
export interface Gradebook {
  assignmentId: string
  classId: string
  title: string
  items: GradebookItem[]
  students: (StudentGrades & { name: string; username: string | null })[]
}

/** The grades of an assignment with the names they belong to, in French order; for the class's teachers. */
export async function readGradebook(school: School, actor: Actor | null, assignmentId: string): Promise<Gradebook> {
  const assignment = await teacherAssignment(school, actor, assignmentId)
  const { classId, title } = assignment
  const [grades, people] = await Promise.all([
    gradebookOf(school, assignment),
    school.db
      .selectFrom('member')
      .innerJoin('user', 'user.id', 'member.user_id')
      .select(['user.id', 'user.username', 'member.display_name'])
      .where('member.class_id', '=', classId)
      .execute(),
  ])
  const byId = new Map(people.map((one) => [one.id, one]))
  const students = grades.map((student) => {
    const { display_name, username } = byId.get(student.userId) ?? { display_name: '', username: null }
    return { ...student, name: display_name, username }
  })
  const items = assignment.items.map(({ kind, ref, weight }) => {
    const work = school.catalogue.find(kind, ref)
    return { key: `${kind}:${ref}`, kind, ref, weight, title: work?.title ?? ref, total: work?.total ?? 0 }
  })
  students.sort((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base' }))
  return { assignmentId, classId, title, items, students }
}
