import { requireMember } from '../access/membership'
import { gradebookOf } from '../grades/gradebook'
import type { Actor, School } from '../school'
import { deadlineFor } from './deadline'
import { assignmentsOf } from './read-assignment'
import { NO_RIGHTS, rightsFor } from './rights'

/** An assignment as the student who does it sees it. Times in milliseconds since 1970. */
export interface StudentAssignment {
  id: string
  title: string
  instructions: string
  opensAt: number
  /** Their own date limit, with what they are given beyond the others. */
  deadline: number | null
  exam: boolean
  maxAttempts: number | null
  /** Out of 20; null when nothing counts yet. */
  mark: number | null
  items: { kind: 'exercise' | 'quiz' | 'lab'; ref: string; title: string; share: number | null; attempts: number }[]
}

/** The published assignments of a class, with the actor's own marks and nobody else's. */
export async function studentAssignments(
  school: School,
  actor: Actor | null,
  classId: string,
): Promise<StudentAssignment[]> {
  const { userId } = await requireMember(school, actor, classId)
  const published = (await assignmentsOf(school, classId)).filter((assignment) => assignment.published)
  return Promise.all(
    published.map(async (assignment) => {
      const [book, rights] = await Promise.all([
        gradebookOf(school, assignment, userId),
        rightsFor(school, assignment.id, classId),
      ])
      const own = rights.get(userId) ?? NO_RIGHTS
      const { id, title, instructions, opensAt, exam } = assignment
      return {
        id,
        title,
        instructions,
        opensAt,
        exam,
        deadline: deadlineFor(assignment, own),
        maxAttempts: own.maxAttempts ?? assignment.maxAttempts,
        mark: book[0]?.mark ?? null,
        items: assignment.items.map(({ kind, ref }, index) => ({
          kind,
          ref,
          title: school.catalogue.find(kind, ref)?.title ?? ref,
          share: book[0]?.items[index]?.share ?? null,
          attempts: book[0]?.items[index]?.attempts ?? 0,
        })),
      }
    }),
  )
}
