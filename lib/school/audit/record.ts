import { randomUUID } from 'node:crypto'
import type { School } from '../school'

/** What is worth being able to check a year later. Details hold ids, never names or works. */
interface Act {
  actor: string | null
  classId?: string
  /** `password-reset`, `role-given`, `grade-overridden`… */
  action: string
  detail?: Readonly<Record<string, string | number | null>>
}

export async function record({ db, now }: Pick<School, 'db' | 'now'>, { actor, classId, action, detail = {} }: Act) {
  await db
    .insertInto('audit')
    .values({
      id: randomUUID(),
      at: now(),
      actor,
      class_id: classId ?? null,
      action,
      detail: JSON.stringify(detail),
    })
    .execute()
}
