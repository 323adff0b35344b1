import { door } from '@/app/school'
import { changeMember } from '@/lib/school/classes/change-member'
import { removeMember } from '@/lib/school/classes/remove-member'

interface Params {
  classe: string
  eleve: string
}

/** Renames a student in the class, or gives extra time. */
export const PATCH = door<Params>(({ school, actor, params, body }) =>
  changeMember(school, actor, params.classe, params.eleve, body),
)

/** Takes a student out of the class. */
export const DELETE = door<Params>(({ school, actor, params }) =>
  removeMember(school, actor, params.classe, params.eleve),
)
