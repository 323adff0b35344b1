import { door } from '@/app/school'
import { addRoster } from '@/lib/school/roster/add-roster'

/** Makes the accounts of a pasted list, with a link for each. */
export const POST = door<{ classe: string }>(({ school, auth, actor, params, body }) =>
  addRoster(school, auth, actor, params.classe, body),
)
