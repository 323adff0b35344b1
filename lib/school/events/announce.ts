import type { School } from '../school'

/** What changed in a class, for the pages that watch it. They read the rest where it is kept. */
export type ClassEvent =
  | { kind: 'member'; userId: string }
  | { kind: 'progress'; userId: string; ref: string }
  | { kind: 'grade'; userId: string; ref: string; submissionId: string }
  | { kind: 'assignment'; assignmentId: string }
  | { kind: 'comment'; userId: string; submissionId: string }

export async function announce(
  { db, now }: Pick<School, 'db' | 'now'>,
  classId: string,
  event: ClassEvent,
): Promise<void> {
  await db
    .insertInto('class_event')
    .values({ class_id: classId, kind: event.kind, payload: JSON.stringify(event), at: now() })
    .execute()
}
