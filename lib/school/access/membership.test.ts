import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../school'
import { onBothDatabases } from '../testing/databases'
import { classWith, person } from '../testing/people'
import { requireHeadTeacher, requireMember, requireStudentOrTeacher, requireTeacher } from './membership'

onBothDatabases('access', (school) => {
  let people: Record<'teacher' | 'helper' | 'ana' | 'bob' | 'stranger' | 'admin', Actor>

  beforeAll(async () => {
    people = {
      teacher: await person(school(), 'Teacher', 'teacher'),
      helper: await person(school(), 'Helper', 'teacher'),
      ana: await person(school(), 'Ana'),
      bob: await person(school(), 'Bob'),
      stranger: await person(school(), 'Stranger', 'teacher'),
      admin: await person(school(), 'Admin', 'admin'),
    }
    const { teacher, helper, ana, bob, stranger } = people
    await classWith(school(), 'a', [
      [teacher, 'teacher'],
      [helper, 'co-teacher'],
      [ana, 'student'],
      [bob, 'student'],
    ])
    await classWith(school(), 'b', [[stranger, 'teacher']])
  })

  const code = (promise: Promise<unknown>) =>
    promise.then(
      () => 'yes',
      (error: { code: string }) => error.code,
    )

  test.each([
    ['teacher', 'yes', 'yes', 'yes', 'yes'],
    ['helper', 'yes', 'yes', 'forbidden', 'yes'],
    ['ana', 'yes', 'forbidden', 'forbidden', 'yes'],
    ['bob', 'yes', 'forbidden', 'forbidden', 'not-found'],
    ['stranger', 'not-found', 'not-found', 'not-found', 'not-found'],
    ['admin', 'yes', 'yes', 'yes', 'yes'],
  ] as const)('%s', async (who, member, teacher, head, ofAna) => {
    const actor = people[who]
    expect(await code(requireMember(school(), actor, 'a'))).toBe(member)
    expect(await code(requireTeacher(school(), actor, 'a'))).toBe(teacher)
    expect(await code(requireHeadTeacher(school(), actor, 'a'))).toBe(head)
    expect(await code(requireStudentOrTeacher(school(), actor, 'a', people.ana.userId))).toBe(ofAna)
  })

  test('a class that is not there answers like another’s', async () => {
    const messages = await Promise.all(
      ['b', 'nowhere'].map((id) => requireMember(school(), people.ana, id).catch((error: Error) => error.message)),
    )
    expect(messages[0]).toBe(messages[1])
  })

  test('nobody signed in', async () => {
    expect(await code(requireMember(school(), null, 'a'))).toBe('signed-out')
  })

  test('who left is a stranger', async () => {
    await school().db.updateTable('member').set({ left_at: 1 }).where('user_id', '=', people.bob.userId).execute()
    expect(await code(requireMember(school(), people.bob, 'a'))).toBe('not-found')
  })
})
