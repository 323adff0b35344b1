import { beforeAll, expect, test } from 'vitest'
import { readInvitation } from '../accounts/invitations'
import type { Actor } from '../school'
import { onBothDatabases } from '../testing/databases'
import { classWith, person } from '../testing/people'
import { changeMember } from './change-member'
import { classInfo } from './class-info'
import { removeMember } from './remove-member'
import { resetMember } from './reset-member'

onBothDatabases('members', (school) => {
  let people: Record<'teacher' | 'helper' | 'ana' | 'bob' | 'colleague' | 'boss', Actor>

  beforeAll(async () => {
    people = {
      teacher: await person(school(), 'Teacher', 'teacher'),
      helper: await person(school(), 'Helper', 'teacher'),
      ana: await person(school(), 'Ana'),
      bob: await person(school(), 'Bob'),
      colleague: await person(school(), 'Colleague', 'teacher'),
      boss: await person(school(), 'Boss', 'admin'),
    }
    const { teacher, helper, ana, bob, colleague, boss } = people
    await classWith(school(), 'a', [
      [teacher, 'teacher'],
      [helper, 'co-teacher'],
      [ana, 'student'],
      [bob, 'student'],
      [colleague, 'student'],
      [boss, 'student'],
    ])
  })

  const member = async ({ userId }: Actor) =>
    (await classInfo(school(), people.teacher, 'a')).members.find((one) => one.userId === userId)
  const change = (who: Actor, input: unknown) => changeMember(school(), people.helper, 'a', who.userId, input)

  test('a student is renamed in the class, not elsewhere, and given extra time', async () => {
    await change(people.ana, { displayName: ' Ana  Diaz ', extraTime: 33 })
    expect(await member(people.ana)).toMatchObject({ displayName: 'Ana Diaz', extraTime: 33 })
    const { name } = await school()
      .db.selectFrom('user')
      .select('name')
      .where('id', '=', people.ana.userId)
      .executeTakeFirstOrThrow()
    expect(name).toBe('Ana')
  })

  test.each([[{ displayName: ' ' }], [{ extraTime: 101 }], [{ extraTime: -1 }], [{ extraTime: 3.5 }]])(
    '%o is refused',
    async (input) => {
      await expect(change(people.ana, input)).rejects.toMatchObject({ code: 'invalid' })
    },
  )

  test('a new link kills the one before', async () => {
    const reset = () => resetMember(school(), people.teacher, 'a', people.ana.userId)
    const tokenOf = ({ path }: { path: string }) => path.split('/').at(-1) ?? ''
    const first = await reset()
    const second = await reset()
    await expect(readInvitation(school(), tokenOf(first))).rejects.toMatchObject({ code: 'not-found' })
    expect(await readInvitation(school(), tokenOf(second))).toMatchObject({ kind: 'reset', userId: people.ana.userId })
  })

  test.each([
    ['colleague', 'forbidden'],
    ['boss', 'forbidden'],
    ['helper', 'not-found'],
    ['teacher', 'not-found'],
  ] as const)('no link opens the account of %s', async (who, code) => {
    await expect(resetMember(school(), people.teacher, 'a', people[who].userId)).rejects.toMatchObject({ code })
  })

  test('who is removed keeps nothing of the class, and a teacher is not removed this way', async () => {
    const remove = (who: Actor) => removeMember(school(), people.teacher, 'a', who.userId)
    await remove(people.bob)
    expect(await member(people.bob)).toBeUndefined()
    await expect(remove(people.bob)).rejects.toMatchObject({ code: 'not-found' })
    await expect(remove(people.helper)).rejects.toMatchObject({ code: 'not-found' })
    await expect(resetMember(school(), people.teacher, 'a', people.bob.userId)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('each act is in the audit, without names', async () => {
    const rows = await school().db.selectFrom('audit').select(['action', 'detail']).execute()
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set(['member-changed', 'password-reset', 'member-removed']),
    )
    expect(JSON.stringify(rows)).not.toContain('Diaz')
  })
})
