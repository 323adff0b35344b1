import { z } from '@/lib/zod'
import type { Auth } from '../accounts/auth'
import { createAccount } from '../accounts/create-account'
import { newAccount, personName } from '../accounts/credentials'
import { countFailure, refuseWhenThrottled } from '../accounts/throttle'
import { normalizeJoinCode } from '../accounts/tokens'
import { SchoolError } from '../error'
import { announce } from '../events/announce'
import { parse } from '../parse'
import type { Actor, School } from '../school'
import { addMember } from './add-member'

const codeInput = z.object({ code: z.string({ error: 'Écrivez le code de la classe.' }).max(40) })

const UNKNOWN = 'Aucune classe n’a ce code. Vérifiez-le avec votre enseignant : il est fait de six lettres et chiffres.'

/**
 * The class of a code, if it still takes people. Wrong codes are counted by `guesser` (an address), which slows a machine
 * that tries them all without closing the door to a room: only failures count.
 */
export async function classOfCode(
  school: School,
  guesser: string,
  input: unknown,
): Promise<{ id: string; name: string }> {
  const key = `code:${guesser}`
  await refuseWhenThrottled(school, key)
  const code = normalizeJoinCode(parse(codeInput, input).code)
  const found = await school.db
    .selectFrom('class')
    .select(['id', 'name', 'join_open'])
    .where('join_code', '=', code)
    .where('archived_at', 'is', null)
    .executeTakeFirst()
  if (!found) {
    await countFailure(school, key)
    throw new SchoolError('not-found', UNKNOWN, { code: UNKNOWN })
  }
  if (!found.join_open) {
    throw new SchoolError(
      'closed',
      `La classe « ${found.name} » n’accepte plus d’inscription : demandez à votre enseignant.`,
    )
  }
  return { id: found.id, name: found.name }
}

/** Joins by a code: with the account of the actor, or with a new one. Returns the account and the class. */
export async function joinClass(
  school: School,
  auth: Auth,
  actor: Actor | null,
  guesser: string,
  input: unknown,
): Promise<{ userId: string; classId: string; className: string }> {
  const found = await classOfCode(school, guesser, input)
  const { userId, displayName } = actor
    ? { userId: actor.userId, displayName: parse(z.object({ name: personName.optional() }), input).name ?? actor.name }
    : await register(school, auth, input)
  await addMember(school, { classId: found.id, userId, displayName, role: 'student' })
  await announce(school, found.id, { kind: 'member', userId })
  return { userId, classId: found.id, className: found.name }
}

async function register(school: School, auth: Auth, input: unknown) {
  const account = parse(newAccount, input)
  return { ...(await createAccount(school, auth, account, 'student')), displayName: account.name }
}
