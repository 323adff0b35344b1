import type { ClassRole } from '../db/schema'
import type { Actor, School } from '../school'

/** An account that signs in as itself, for tests of what is behind the sign-in. */
export async function person(school: School, name: string, siteRole: Actor['siteRole'] = 'student'): Promise<Actor> {
  const id = `u-${name.toLowerCase().replaceAll(' ', '-')}`
  const date = new Date(school.now()).toISOString()
  await school.db
    .insertInto('user')
    .values({
      id,
      name,
      email: `${id}@sans-courriel.invalid`,
      username: id,
      displayUsername: id,
      role: siteRole,
      // better-auth's other columns, which `schema.ts` leaves to it.
      ...({
        emailVerified: school.database.engine === 'postgres' ? false : 0,
        createdAt: date,
        updatedAt: date,
      } as object),
    })
    .execute()
  return { userId: id, name, siteRole }
}

/** A class with its people, straight in the tables. */
export async function classWith(school: School, id: string, members: readonly [Actor, ClassRole][]): Promise<string> {
  await school.db
    .insertInto('class')
    .values({
      id,
      name: `Classe ${id}`,
      join_code: `CODE-${id}`,
      join_open: 1,
      created_by: members[0]?.[0].userId ?? 'personne',
      created_at: school.now(),
      archived_at: null,
    })
    .execute()
  for (const [{ userId, name }, role] of members) {
    await school.db
      .insertInto('member')
      .values({
        class_id: id,
        user_id: userId,
        role,
        display_name: name,
        extra_time: 0,
        joined_at: school.now(),
        left_at: null,
      })
      .execute()
  }
  return id
}
