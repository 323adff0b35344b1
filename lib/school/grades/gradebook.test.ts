import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { findAssignment } from '../assignments/read-assignment'
import { changeAssignment, createAssignment } from '../assignments/save-assignment'
import type { Actor } from '../school'
import { takeWaiting } from '../submissions/queue'
import { receiveSubmission } from '../submissions/receive'
import { onBothDatabases, START } from '../testing/databases'
import { classWith, person } from '../testing/people'
import { gradebookOf } from './gradebook'
import { overrideGrade } from './override-grade'
import { recordGrade } from './record-grade'

const HOUR = 3_600_000

onBothDatabases('gradebook', (school) => {
  let teacher: Actor
  let other: Actor
  let ana: Actor
  let bob: Actor
  let assignmentId: string
  const assignment = {
    title: 'TP 1',
    opensAt: START,
    closesAt: START + HOUR,
    published: true,
    items: [
      { kind: 'exercise', ref: 'un', weight: 3 },
      { kind: 'exercise', ref: 'deux', weight: 1 },
    ],
  }

  beforeAll(async () => {
    teacher = await person(school(), 'Teacher', 'teacher')
    other = await person(school(), 'Other', 'teacher')
    ana = await person(school(), 'Ana')
    bob = await person(school(), 'Bob')
    await classWith(school(), 'a', [
      [teacher, 'teacher'],
      [ana, 'student'],
      [bob, 'student'],
    ])
    await classWith(school(), 'b', [[other, 'teacher']])
    assignmentId = (await createAssignment(school(), teacher, 'a', assignment)).assignmentId
  })

  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: { code: string }) => error.code,
    )

  async function sends(who: Actor, ref: string, points: number, at: number): Promise<void> {
    school().setNow(at)
    await receiveSubmission(school(), who, {
      id: randomUUID(),
      classId: 'a',
      assignmentId,
      kind: 'exercise',
      ref,
      attempt: 1,
      files: {},
      claims: { points },
      madeAt: at,
    })
    const [waiting] = await takeWaiting(school(), 'essai', 1)
    if (waiting) await recordGrade(school(), waiting, { exercise: ref, points, total: 20, checks: [] }, 'essai')
  }

  async function marks(): Promise<(number | null)[]> {
    const stored = await findAssignment(school(), assignmentId)
    if (!stored) throw new Error('no assignment')
    return (await gradebookOf(school(), stored)).map(({ mark }) => mark)
  }

  test('counts the best attempt in time, by weight', async () => {
    expect(await marks()).toEqual([null, null])
    await sends(ana, 'un', 10, START + 1)
    await sends(ana, 'un', 20, START + HOUR + 1)
    expect(await marks()).toEqual([7.5, null])
    await sends(ana, 'deux', 20, START + 2)
    expect(await marks()).toEqual([12.5, null])
  })

  test('an allowance counts what was late', async () => {
    await school()
      .db.insertInto('allowance')
      .values({
        assignment_id: assignmentId,
        user_id: ana.userId,
        closes_at: START + 2 * HOUR,
        max_attempts: null,
        reason: 'malade',
        given_by: teacher.userId,
        given_at: START,
      })
      .execute()
    expect(await marks()).toEqual([20, null])
  })

  test('so does a changed rule, at once', async () => {
    await changeAssignment(school(), teacher, assignmentId, { ...assignment, maxAttempts: 1 })
    expect(await marks()).toEqual([12.5, null])
    await changeAssignment(school(), teacher, assignmentId, assignment)
  })

  test('a teacher’s word stands over the engine’s, until taken back', async () => {
    const word = { userId: bob.userId, kind: 'exercise', ref: 'un', points: 20, reason: 'Fait au tableau.' }
    await overrideGrade(school(), teacher, assignmentId, word)
    expect(await marks()).toEqual([20, 15])
    school().setNow(school().now() + 1)
    await overrideGrade(school(), teacher, assignmentId, { ...word, points: null })
    expect(await marks()).toEqual([20, null])
  })

  test('nobody else may', async () => {
    const word = { userId: bob.userId, kind: 'exercise', ref: 'un', points: 20, reason: 'x' }
    expect(await refusal(overrideGrade(school(), ana, assignmentId, word))).toBe('forbidden')
    expect(await refusal(overrideGrade(school(), other, assignmentId, word))).toBe('not-found')
    expect(await refusal(overrideGrade(school(), teacher, assignmentId, { ...word, points: 21 }))).toBe('invalid')
    expect(await refusal(overrideGrade(school(), teacher, assignmentId, { ...word, reason: ' ' }))).toBe('invalid')
    expect(await refusal(overrideGrade(school(), teacher, assignmentId, { ...word, userId: other.userId }))).toBe(
      'not-found',
    )
    expect(await refusal(changeAssignment(school(), other, assignmentId, assignment))).toBe('not-found')
  })
})
