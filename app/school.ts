import { courseCatalogue } from '@/content/catalogue'
import { makeDoor } from '@/lib/school/http/door'
import { runningSchool } from '@/lib/school/server/running-school'

/** The school of this server, with the work of this course. */
export const school = () => runningSchool(courseCatalogue)

/** Makes a route of a question to the school. */
export const door = makeDoor(school)
