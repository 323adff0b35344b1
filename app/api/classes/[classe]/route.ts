import { door } from '@/app/school'
import { changeClass } from '@/lib/school/classes/change-class'

/** Renames a class, opens or closes its code, or changes it. */
export const PATCH = door<{ classe: string }>(({ school, actor, params, body }) =>
  changeClass(school, actor, params.classe, body),
)
