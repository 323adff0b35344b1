import { z } from '@/lib/zod'
import { record } from '../audit/record'
import { addMember } from '../classes/add-member'
import type { SiteRole } from '../db/schema'
import { SchoolError } from '../error'
import { parse } from '../parse'
import type { Actor, School } from '../school'
import type { Auth } from './auth'
import { createAccount } from './create-account'
import { newAccount, password } from './credentials'
import { consumeInvitation, type Invitation, readInvitation, restoreInvitation } from './invitations'

const ROLE = { 'first-admin': 'admin', teacher: 'teacher', 'co-teacher': 'teacher', student: 'student' } as const

/**
 * Uses a link: makes the account it is for (or, signed in, gives the account what it is for), or sets a new password.
 * Returns the account. Throws a SchoolError; the link then still works.
 */
export async function acceptInvitation(
  school: School,
  auth: Auth,
  actor: Actor | null,
  token: string,
  input: unknown,
): Promise<{ userId: string; classId: string | null }> {
  const invitation = await readInvitation(school, token)
  await consumeInvitation(school, invitation.id)
  try {
    const userId = await carryOut(school, auth, actor, invitation, input)
    await record(school, { actor: userId, action: `invitation-${invitation.kind}`, detail: { id: invitation.id } })
    return { userId, classId: invitation.classId }
  } catch (error) {
    await restoreInvitation(school, invitation.id)
    throw error
  }
}

async function carryOut(
  school: School,
  auth: Auth,
  actor: Actor | null,
  { kind, classId, userId }: Invitation,
  input: unknown,
): Promise<string> {
  if (kind === 'reset' || userId !== null) return choosePassword(auth, userId, input)
  const role = ROLE[kind]
  const member = actor ? await promote(school, actor, role) : await makeAccount(school, auth, input, role)
  if (classId !== null) {
    await addMember(school, { classId, ...member, role: kind === 'co-teacher' ? 'co-teacher' : 'student' })
  }
  return member.userId
}

async function makeAccount(school: School, auth: Auth, input: unknown, role: SiteRole) {
  const account = parse(newAccount, input)
  return { ...(await createAccount(school, auth, account, role)), displayName: account.name }
}

/** Somebody who has an account takes a link: it may only give, never take away. */
async function promote({ db }: School, { userId, name, siteRole }: Actor, role: SiteRole) {
  const rank = (value: SiteRole) => ['student', 'teacher', 'admin'].indexOf(value)
  if (rank(role) > rank(siteRole)) await db.updateTable('user').set({ role }).where('id', '=', userId).execute()
  return { userId, displayName: name }
}

async function choosePassword(auth: Auth, userId: string | null, input: unknown): Promise<string> {
  if (userId === null) throw new SchoolError('not-found', 'Ce lien n’est attaché à aucun compte.')
  const chosen = parse(z.object({ password }), input)
  const { internalAdapter, password: hasher } = await auth.$context
  const hash = await hasher.hash(chosen.password)
  const account = (await internalAdapter.findAccounts(userId)).find(({ providerId }) => providerId === 'credential')
  if (account) await internalAdapter.updatePassword(userId, hash)
  else await internalAdapter.linkAccount({ userId, providerId: 'credential', accountId: userId, password: hash })
  // Whoever knew the old password is out.
  await internalAdapter.deleteUserSessions(userId)
  return userId
}
