import type { School } from '../school'
import { invite } from './invitations'

/**
 * The address that creates the first teacher, who is the site's administrator; null once there is one. Each start makes a
 * new link and forgets the one before, which somebody may have read in an old terminal.
 */
export async function firstAdminLink(school: Pick<School, 'db' | 'now' | 'config'>): Promise<string | null> {
  const { db, config } = school
  const admin = await db.selectFrom('user').select('id').where('role', '=', 'admin').executeTakeFirst()
  if (admin) return null
  await db.deleteFrom('invitation').where('kind', '=', 'first-admin').execute()
  const { token } = await invite(school, { kind: 'first-admin', by: null })
  return `${config.publicUrl}/invitation/${token}`
}
