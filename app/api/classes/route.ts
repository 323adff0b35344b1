import { door } from '@/app/school'
import { createClass } from '@/lib/school/classes/create-class'

/** Makes a class. */
export const POST = door(({ school, actor, body }) => createClass(school, actor, body))
