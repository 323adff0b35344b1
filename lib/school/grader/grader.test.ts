import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { receiveSubmission } from '../submissions/receive'
import { onBothDatabases, START } from '../testing/databases'
import { classWith, person } from '../testing/people'
import { startGrading } from './loop'
import { createPool, GradingFailed } from './pool'

/** A grader that does what the Dockerfile says: `loop`, `grow`, `exit`, `throw`, or gives its length as points. */
const CODE = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ ref, files }) => {
  const text = files.Dockerfile
  if (text === 'loop') for (;;);
  if (text === 'grow') { const all = []; for (;;) all.push(new Array(1e6).fill(1)) }
  if (text === 'exit') process.exit(3)
  if (text === 'throw') return parentPort.postMessage({ error: 'broken' })
  parentPort.postMessage({ verdict: { exercise: ref, points: text.length, total: 20, checks: [] }, grader: 'essai' })
})`

const makePool = (size = 1) => createPool({ file: CODE, inline: true, size, milliseconds: 3000, megabytes: 32 })
const task = (text: string) => ({ kind: 'exercise', ref: 'un', files: { Dockerfile: text } }) as const

test.each([
  ['loop', 'time'],
  ['grow', 'memory'],
  ['exit', 'crash'],
  ['throw', 'crash'],
])(
  '%s fails by %s, and the next one is graded',
  async (text, reason) => {
    const pool = makePool()
    const failure = await pool.grade(task(text)).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(GradingFailed)
    expect(failure).toMatchObject({ reason })
    expect((await pool.grade(task('abc'))).verdict.points).toBe(3)
    await pool.close()
  },
  30_000,
)

onBothDatabases('grading', (school) => {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  afterAll(() => silence.mockRestore())
  let send: (text: string) => Promise<string>

  beforeAll(async () => {
    const ana = await person(school(), 'Ana')
    await classWith(school(), 'a', [[ana, 'student']])
    send = async (text) => {
      const id = randomUUID()
      const files = { Dockerfile: text }
      const claims = { points: null }
      const work = { id, classId: 'a', kind: 'exercise', ref: 'un', attempt: 1, files, claims, madeAt: START }
      await receiveSubmission(school(), ana, work)
      return id
    }
  })

  const states = async () => {
    const rows = await school().db.selectFrom('submission').select(['id', 'state']).execute()
    return new Map(rows.map(({ id, state }) => [id, state]))
  }

  test('grades all that waits, in parallel, and gives up what takes too much', async () => {
    const ids = [await send('a'), await send('loop'), await send('bb')]
    const grading = startGrading(school(), makePool(2), 'essai')
    ids.push(await send('ccc'))
    grading.wake()
    await vi.waitFor(async () => {
      const found = await states()
      expect(ids.map((id) => found.get(id))).toEqual(['graded', 'failed', 'graded', 'graded'])
    }, 20_000)
    await grading.stop()
    const grades = await school().db.selectFrom('grade').select('points').orderBy('points').execute()
    expect(grades.map(({ points }) => points)).toEqual([1, 2, 3])
  }, 30_000)
})
