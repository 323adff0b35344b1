import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Verdict } from '@/lib/grading/verdict'
import { createAssignment } from '../assignments/save-assignment'
import { recordGrade } from '../grades/record-grade'
import type { Actor } from '../school'
import { onBothDatabases, START } from '../testing/databases'
import { classWith, person } from '../testing/people'
import { countWaiting, takeWaiting } from './queue'
import { receiveSubmission } from './receive'

const HOUR = 3_600_000

onBothDatabases('submissions', (school) => {
  let people: Record<'teacher' | 'ana' | 'stranger', Actor>
  let assignmentId: string

  beforeAll(async () => {
    people = {
      teacher: await person(school(), 'Teacher', 'teacher'),
      ana: await person(school(), 'Ana'),
      stranger: await person(school(), 'Stranger'),
    }
    await classWith(school(), 'a', [
      [people.teacher, 'teacher'],
      [people.ana, 'student'],
    ])
    await classWith(school(), 'b', [[people.stranger, 'student']])
    const made = await createAssignment(school(), people.teacher, 'a', {
      title: 'TP 1',
      opensAt: START,
      closesAt: START + HOUR,
      published: true,
      items: [{ kind: 'exercise', ref: 'un' }],
    })
    assignmentId = made.assignmentId
  })

  const attempt = (more: object = {}) => ({
    id: randomUUID(),
    classId: 'a',
    kind: 'exercise',
    ref: 'un',
    attempt: 1,
    files: { Dockerfile: 'FROM alpine\n' },
    claims: { points: 5 },
    madeAt: START,
    ...more,
  })
  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: { code: string }) => error.code,
    )
  const send = (more: object = {}, who = people.ana) => receiveSubmission(school(), who, attempt(more))

  test('sent twice at once, kept once', async () => {
    const id = randomUUID()
    const [first, second] = await Promise.all([send({ id }), send({ id })])
    expect(second).toEqual(first)
    expect(await countWaiting(school())).toBe(1)
  })

  test('another account cannot take an id, nor learn from it', async () => {
    const { id } = await send()
    expect(await refusal(send({ id, classId: 'b' }, people.stranger))).toBe('conflict')
    expect(await refusal(send({}, people.stranger))).toBe('not-found')
  })

  test('what somebody else made on this computer waits for them', async () => {
    expect(await refusal(send({ userId: people.stranger.userId }))).toBe('signed-out')
    expect(await refusal(send({ userId: people.ana.userId, ref: 'deux' }))).toBeNull()
    await school().db.deleteFrom('submission').where('ref', '=', 'deux').execute()
  })

  test.each([
    [{ files: { '../etc/passwd': '' } }, 'invalid'],
    [{ files: { '/etc/passwd': '' } }, 'invalid'],
    [{ files: { 'a\\..\\b': '' } }, 'invalid'],
    [{ files: { 'server.js': '' } }, 'invalid'],
    [{ files: { Dockerfile: 'x'.repeat(200_001) } }, 'invalid'],
    [{ ref: 'nulle-part' }, 'not-found'],
    [{ assignmentId: 'nulle-part' }, 'not-found'],
    [{ id: '1' }, 'invalid'],
  ])('%o is refused', async (more, code) => {
    expect(await refusal(send(more))).toBe(code)
  })

  test('after the date limit it is kept, and said to be late', async () => {
    school().setNow(START + HOUR)
    expect(await send({ assignmentId })).toMatchObject({ late: false })
    school().setNow(START + HOUR + 1)
    expect(await send({ assignmentId })).toMatchObject({ late: true, state: 'received' })
    school().setNow(START - 1)
    expect(await refusal(send({ assignmentId }))).toBe('closed')
    school().setNow(START)
  })

  test('each waiting submission goes to one grader, and comes back when it dies', async () => {
    const [one, two] = await Promise.all([takeWaiting(school(), 'one', 10), takeWaiting(school(), 'two', 10)])
    const ids = [...one, ...two].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(await countWaiting(school()))
    expect(await takeWaiting(school(), 'three', 10)).toEqual([])
    school().setNow(START + 2 * HOUR)
    expect(await takeWaiting(school(), 'three', 10)).toHaveLength(ids.length)
  })

  test('what kills its grader three times waits for a person', async () => {
    school().setNow(START + 3 * HOUR)
    await takeWaiting(school(), 'four', 10)
    school().setNow(START + 4 * HOUR)
    expect(await takeWaiting(school(), 'five', 10)).toEqual([])
    expect(await countWaiting(school())).toBe(0)
    const states = await school().db.selectFrom('submission').select('state').execute()
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['failed']))
  })

  test('a grade updates where the student is, and since when they are stuck', async () => {
    const verdict = (points: number, failing: string | null): Verdict => ({
      exercise: 'deux',
      points,
      total: 20,
      checks: ['builds', 'small'].map((id) => {
        return { id, goal: id, state: id === failing ? 'failed' : 'reached', points: 0, worth: 10 }
      }),
    })
    const progress = () =>
      school().db.selectFrom('progress').selectAll().where('ref', '=', 'deux').executeTakeFirstOrThrow()
    const gradeNext = async (points: number, failing: string | null, hints = 0) => {
      await send({ ref: 'deux', claims: { points, hints } })
      const [waiting] = await takeWaiting(school(), 'six', 1)
      if (waiting) await recordGrade(school(), waiting, verdict(points, failing), 'essai')
      return progress()
    }
    school().setNow(START)
    expect(await gradeNext(10, 'small', 2)).toMatchObject({ points: 10, attempts: 1, failing_check: 'small', hints: 2 })
    school().setNow(START + HOUR)
    expect(await gradeNext(10, 'small')).toMatchObject({
      attempts: 2,
      stuck_since: START,
      last_at: START + HOUR,
      hints: 2,
    })
    expect(await gradeNext(0, 'builds')).toMatchObject({
      points: 10,
      failing_check: 'builds',
      stuck_since: START + HOUR,
    })
    expect(await gradeNext(20, null)).toMatchObject({ points: 20, failing_check: null, stuck_since: null, attempts: 4 })
  })
})
