import { door } from '@/app/school'
import { resetMember } from '@/lib/school/classes/reset-member'

/** A link with which a student chooses a new password. */
export const POST = door<{ classe: string; eleve: string }>(({ school, actor, params }) =>
  resetMember(school, actor, params.classe, params.eleve),
)
