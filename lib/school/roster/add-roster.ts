import { z } from '@/lib/zod'
import { requireTeacher } from '../access/membership'
import type { Auth } from '../accounts/auth'
import { createAccount } from '../accounts/create-account'
import { invite } from '../accounts/invitations'
import { record } from '../audit/record'
import { addMember } from '../classes/add-member'
import { SchoolError } from '../error'
import { announce } from '../events/announce'
import { parse } from '../parse'
import type { Actor, School } from '../school'
import { type RosterLine, readRoster } from './read-roster'
import { suggestUsername } from './suggest-username'

const MOST = 500

const rosterSchema = z.object({
  roster: z.string({ error: 'Collez une liste.' }).max(50_000, 'Cette liste est trop longue.'),
})

/** A new account of a list: `path` is its owner's link, from the site's root, told this once. */
export interface RosterAccount {
  userId: string
  name: string
  username: string
  path: string
}

/**
 * Makes an account without a password for each student of a pasted list, in the class, with a link to choose one. The same
 * list again adds only who is missing. An account that exists is never taken into the class this way: its owner joins by
 * the code. A list with a mistake makes nothing.
 */
export async function addRoster(
  school: School,
  auth: Auth,
  actor: Actor | null,
  classId: string,
  input: unknown,
): Promise<{ added: RosterAccount[]; already: string[]; expiresAt: number | null }> {
  const { userId: by } = await requireTeacher(school, actor, classId)
  const { lines, mistakes } = readRoster(parse(rosterSchema, input).roster)
  refuse(mistakes)
  if (lines.length === 0) refuse(['Collez au moins un nom.'])
  if (lines.length > MOST) refuse([`Cette liste a ${lines.length} noms : ${MOST} au plus à la fois.`])

  const { missing, already } = await tellApart(school, classId, lines)
  const added: RosterAccount[] = []
  let expiresAt: number | null = null
  for (const { name, username } of missing) {
    const { userId } = await createAccount(school, auth, { name, username, password: null }, 'student')
    await addMember(school, { classId, userId, displayName: name, role: 'student' })
    const link = await invite(school, { kind: 'student', by, classId, userId })
    expiresAt = link.expiresAt
    added.push({ userId, name, username, path: `/invitation/${link.token}` })
    await announce(school, classId, { kind: 'member', userId })
  }
  await record(school, { actor: by, classId, action: 'roster-added', detail: { accounts: added.length } })
  return { added, already, expiresAt }
}

/** Who of a list is not in the class yet, each with a user name that is free; and the names of who is. */
async function tellApart({ db }: School, classId: string, lines: readonly RosterLine[]) {
  const [members, users] = await Promise.all([
    db
      .selectFrom('member')
      .innerJoin('user', 'user.id', 'member.user_id')
      .select(['member.display_name', 'user.username'])
      .where('member.class_id', '=', classId)
      .where('member.left_at', 'is', null)
      .execute(),
    db.selectFrom('user').select('username').where('username', 'is not', null).execute(),
  ])
  const fold = (name: string) => name.toLocaleLowerCase('fr')
  const namesHere = new Set(members.map(({ display_name }) => fold(display_name)))
  const usernamesHere = new Set(members.map(({ username }) => username))
  const taken = new Set(users.map(({ username }) => username))
  const wanted = new Set(lines.map(({ username }) => username))

  const isHere = ({ name, username }: RosterLine) =>
    username === null ? namesHere.has(fold(name)) : usernamesHere.has(username)
  const others = lines.filter((line) => !isHere(line))
  refuse(
    others
      .filter(({ username }) => username !== null && taken.has(username))
      .map(({ line, username }) => {
        return `Ligne ${line} : l’identifiant « ${username} » est déjà pris. Si c’est la même personne, elle rejoint la classe avec le code.`
      }),
  )
  const missing = others.map(({ name, username }) => {
    const free = username ?? suggestUsername(name, (one) => taken.has(one) || wanted.has(one))
    taken.add(free)
    return { name, username: free }
  })
  return { missing, already: lines.filter(isHere).map(({ name }) => name) }
}

function refuse(mistakes: readonly string[]): void {
  if (mistakes.length === 0) return
  const more = mistakes.length > 5 ? ` Et ${mistakes.length - 5} autres.` : ''
  throw new SchoolError('invalid', 'Rien n’a été créé : la liste est à revoir.', {
    roster: mistakes.slice(0, 5).join(' ') + more,
  })
}
