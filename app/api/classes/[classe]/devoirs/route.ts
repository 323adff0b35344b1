import { door } from '@/app/school'
import { classAssignments } from '@/lib/school/assignments/class-assignments'
import { createAssignment } from '@/lib/school/assignments/save-assignment'

/** The assignments of a class, drafts too, for its teachers. */
export const GET = door<{ classe: string }>(({ school, actor, params }) =>
  classAssignments(school, actor, params.classe),
)

/** Makes an assignment in a class. */
export const POST = door<{ classe: string }>(({ school, actor, params, body }) =>
  createAssignment(school, actor, params.classe, body),
)
