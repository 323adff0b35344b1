import { door } from '@/app/school'
import { createAssignment } from '@/lib/school/assignments/save-assignment'

/** Makes an assignment in a class. */
export const POST = door<{ classe: string }>(({ school, actor, params, body }) =>
  createAssignment(school, actor, params.classe, body),
)
