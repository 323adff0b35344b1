import { door } from '@/app/school'
import { overrideGrade } from '@/lib/school/grades/override-grade'
import { readGradebook } from '@/lib/school/grades/read-gradebook'

type Params = { devoir: string }

/** The grades of an assignment. */
export const GET = door<Params>(({ school, actor, params }) => readGradebook(school, actor, params.devoir))

/** Puts a teacher's own points over the engine's, or takes them back. */
export const POST = door<Params>(({ school, actor, params, body }) => overrideGrade(school, actor, params.devoir, body))
