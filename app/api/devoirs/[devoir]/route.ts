import { door } from '@/app/school'
import { teacherAssignment } from '@/lib/school/assignments/class-assignments'
import { changeAssignment } from '@/lib/school/assignments/save-assignment'

/** An assignment, as its teachers see it. */
export const GET = door<{ devoir: string }>(({ school, actor, params }) =>
  teacherAssignment(school, actor, params.devoir),
)

/** Changes an assignment, whole: what is left out takes its default. */
export const PATCH = door<{ devoir: string }>(({ school, actor, params, body }) =>
  changeAssignment(school, actor, params.devoir, body),
)
