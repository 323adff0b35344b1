import { beforeAll, expect, test } from 'vitest'
import { acceptInvitation } from '../accounts/accept-invitation'
import { type Auth, createAuth } from '../accounts/auth'
import { firstAdminLink } from '../accounts/first-admin'
import { invite } from '../accounts/invitations'
import { signIn } from '../accounts/sign-in'
import type { Actor } from '../school'
import { onBothDatabases } from '../testing/databases'
import { person } from '../testing/people'
import { createClass } from './create-class'
import { joinClass } from './join-class'

onBothDatabases('classes', (school) => {
  let auth: Auth
  let teacher: Actor
  let made: { classId: string; joinCode: string }

  beforeAll(async () => {
    auth = createAuth(school())
    teacher = await person(school(), 'Teacher', 'teacher')
    made = await createClass(school(), teacher, { name: '  BUT 2   groupe A ' })
  })

  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: { code: string }) => error.code,
    )
  const account = (username: string) => ({ name: username, username, password: 'vague-et-bateau' })
  const members = () =>
    school()
      .db.selectFrom('member')
      .select(['display_name', 'role', 'left_at'])
      .where('class_id', '=', made.classId)
      .orderBy('display_name')
      .execute()

  test('a student makes no class', async () => {
    const student = await person(school(), 'Student')
    expect(await refusal(createClass(school(), student, { name: 'x' }))).toBe('forbidden')
    expect(await refusal(createClass(school(), teacher, { name: ' ' }))).toBe('invalid')
  })

  test('a student joins by the code, however it is typed, twice without harm', async () => {
    const code = ` ${made.joinCode.toLowerCase().replace('-', ' ')}`
    const { userId } = await joinClass(school(), auth, null, '10.0.0.1', { code, ...account('ana') })
    const actor: Actor = { userId, name: 'ana', siteRole: 'student' }
    await school().db.updateTable('member').set({ left_at: 1 }).where('user_id', '=', userId).execute()
    await joinClass(school(), auth, actor, '10.0.0.1', { code })
    expect(await members()).toEqual(
      [
        { display_name: 'Teacher', role: 'teacher', left_at: null },
        { display_name: 'ana', role: 'student', left_at: null },
      ].sort((a, b) => (a.display_name < b.display_name ? -1 : 1)),
    )
  })

  test('the teacher who types the code stays the teacher', async () => {
    await joinClass(school(), auth, teacher, '10.0.0.1', { code: made.joinCode })
    expect(await members()).toContainEqual({ display_name: 'Teacher', role: 'teacher', left_at: null })
  })

  test('a machine that tries codes waits, the room does not', async () => {
    const attempt = (from: string, code: string) =>
      refusal(joinClass(school(), auth, null, from, { code, ...account('eve') }))
    for (let i = 0; i < 5; i++) expect(await attempt('10.6.6.6', 'ZZZZZ2')).toBe('not-found')
    expect(await attempt('10.6.6.6', made.joinCode)).toBe('too-many')
    expect(await attempt('10.0.0.1', made.joinCode)).toBeNull()
  })

  test('a closed code says so', async () => {
    await school().db.updateTable('class').set({ join_open: 0 }).where('id', '=', made.classId).execute()
    expect(await refusal(joinClass(school(), auth, null, 'x', { code: made.joinCode, ...account('zoe') }))).toBe(
      'closed',
    )
  })

  test('the first link makes one administrator, then there is none', async () => {
    const old = await firstAdminLink(school())
    const link = await firstAdminLink(school())
    const token = (address: string | null) => address?.split('/').at(-1) ?? ''
    expect(await refusal(acceptInvitation(school(), auth, null, token(old), account('root')))).toBe('not-found')
    expect(
      await refusal(acceptInvitation(school(), auth, null, token(link), { ...account('root'), password: 'x' })),
    ).toBe('invalid')
    const both = ['root', 'toor'].map((name) =>
      refusal(acceptInvitation(school(), auth, null, token(link), account(name))),
    )
    expect((await Promise.all(both)).sort()).toEqual(['not-found', null])
    expect(await firstAdminLink(school())).toBeNull()
  })

  test('a new password ends the sessions of the old one', async () => {
    const { userId } = await joinClassAgain()
    await signIn(school(), auth, { username: 'lea', password: 'vague-et-bateau' })
    const { token } = await invite(school(), { kind: 'reset', by: teacher.userId, userId })
    await acceptInvitation(school(), auth, null, token, { password: 'autre-mot-de-passe' })
    const sessions = await school()
      .db.selectFrom('session' as 'user')
      .selectAll()
      .execute()
    expect(sessions.filter((session) => (session as unknown as { userId: string }).userId === userId)).toEqual([])
    expect(await refusal(signIn(school(), auth, { username: 'lea', password: 'vague-et-bateau' }))).toBe('invalid')
    expect(await refusal(signIn(school(), auth, { username: 'lea', password: 'autre-mot-de-passe' }))).toBeNull()
  })

  async function joinClassAgain() {
    await school().db.updateTable('class').set({ join_open: 1 }).where('id', '=', made.classId).execute()
    return joinClass(school(), auth, null, '10.0.0.9', { code: made.joinCode, ...account('lea') })
  }

  test('a co-teacher’s link works for who has an account, and gives no more than it says', async () => {
    const helper = await person(school(), 'Helper', 'teacher')
    const { token } = await invite(school(), { kind: 'co-teacher', by: teacher.userId, classId: made.classId })
    await acceptInvitation(school(), auth, helper, token, {})
    expect(await members()).toContainEqual({ display_name: 'Helper', role: 'co-teacher', left_at: null })
  })
})
