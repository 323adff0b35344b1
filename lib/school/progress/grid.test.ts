import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { watchClass } from '../events/watch'
import { recordGrade } from '../grades/record-grade'
import type { Actor } from '../school'
import { takeWaiting } from '../submissions/queue'
import { receiveSubmission } from '../submissions/receive'
import { onBothDatabases, START } from '../testing/databases'
import { classWith, person } from '../testing/people'
import { classGrid } from './grid'

onBothDatabases('grid', (school) => {
  let teacher: Actor
  let ana: Actor
  let bob: Actor

  beforeAll(async () => {
    teacher = await person(school(), 'Teacher', 'teacher')
    ana = await person(school(), 'Ana')
    bob = await person(school(), 'Bob')
    await classWith(school(), 'a', [
      [teacher, 'teacher'],
      [ana, 'student'],
      [bob, 'student'],
    ])
  })

  async function works(who: Actor, points: number): Promise<void> {
    const id = randomUUID()
    const work = {
      id,
      classId: 'a',
      kind: 'exercise',
      ref: 'un',
      attempt: 1,
      files: {},
      claims: { points },
      madeAt: START,
    }
    await receiveSubmission(school(), who, work)
    const [waiting] = await takeWaiting(school(), 'essai', 1)
    if (waiting) await recordGrade(school(), waiting, { exercise: 'un', points, total: 20, checks: [] }, 'essai')
  }

  test('tells all, then only who changed', async () => {
    await works(ana, 5)
    const first = await classGrid(school(), teacher, 'a')
    expect(first.cells).toMatchObject([{ userId: ana.userId, key: 'exercise:un', points: 5, attempts: 1 }])
    expect((await classGrid(school(), teacher, 'a', first.seq)).cells).toEqual([])
    await works(bob, 8)
    const second = await classGrid(school(), teacher, 'a', first.seq)
    expect(second.cells.map(({ userId }) => userId)).toEqual([bob.userId])
    expect(second.seq).toBeGreaterThan(first.seq)
  })

  test('is not for students', async () => {
    await expect(classGrid(school(), ana, 'a')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(watchClass(school(), ana, 'a', 0, AbortSignal.abort())).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a stream says that something changed, and ends when asked', async () => {
    const end = new AbortController()
    const reader = (await watchClass(school(), teacher, 'a', 0, end.signal)).getReader()
    const texts: string[] = []
    for (let i = 0; i < 2; i++) texts.push(new TextDecoder().decode((await reader.read()).value))
    expect(texts[1]).toMatch(/^id: \d+\nevent: changement\ndata: \d+\n\n$/)
    end.abort()
    expect((await reader.read()).done).toBe(true)
  })
})
