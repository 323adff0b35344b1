import { randomUUID } from 'node:crypto'
import { SchoolError } from '../error'
import type { School } from '../school'
import { hashToken, newToken } from './tokens'

const DAY = 24 * 60 * 60_000

/** How long each link lives. */
const LIFE = {
  'first-admin': 7 * DAY,
  teacher: 14 * DAY,
  'co-teacher': 14 * DAY,
  student: 60 * DAY,
  reset: 2 * DAY,
} as const

export type InvitationKind = keyof typeof LIFE

export interface Invitation {
  id: string
  kind: InvitationKind
  classId: string | null
  userId: string | null
}

interface NewInvitation {
  kind: InvitationKind
  by: string | null
  classId?: string
  userId?: string
}

/** Makes a link that works once. The right to do so is the caller's to check. Only this answer ever holds the token. */
export async function invite(
  { db, now }: Pick<School, 'db' | 'now'>,
  { kind, by, classId, userId }: NewInvitation,
): Promise<{ token: string; expiresAt: number }> {
  const token = newToken()
  const expiresAt = now() + LIFE[kind]
  await db
    .insertInto('invitation')
    .values({
      id: randomUUID(),
      token_hash: hashToken(token),
      kind,
      class_id: classId ?? null,
      user_id: userId ?? null,
      created_by: by,
      created_at: now(),
      expires_at: expiresAt,
      used_at: null,
    })
    .execute()
  return { token, expiresAt }
}

const WORN = 'Ce lien n’est plus valable : il a déjà servi, ou il est trop ancien. Demandez-en un autre.'

/** What a link is for, without using it. Throws a SchoolError when it is worn or unknown. */
export async function readInvitation({ db, now }: Pick<School, 'db' | 'now'>, token: string): Promise<Invitation> {
  const row = await db
    .selectFrom('invitation')
    .select(['id', 'kind', 'class_id', 'user_id'])
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now())
    .executeTakeFirst()
  if (!row) throw new SchoolError('not-found', WORN)
  return { id: row.id, kind: row.kind, classId: row.class_id, userId: row.user_id }
}

/** Marks a link as used. Of two people who use it at once, one passes; the other gets a SchoolError. */
export async function consumeInvitation({ db, now }: Pick<School, 'db' | 'now'>, id: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ used_at: now() })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new SchoolError('not-found', WORN)
}

/** Gives a link back when what it was for did not happen. */
export async function restoreInvitation({ db }: Pick<School, 'db'>, id: string): Promise<void> {
  await db.updateTable('invitation').set({ used_at: null }).where('id', '=', id).execute()
}
