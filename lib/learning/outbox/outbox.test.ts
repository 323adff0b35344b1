import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createOutbox, type ParcelStorage } from './outbox'
import type { Parcel, ParcelBody, ParcelState } from './parcel'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const body = (id: string, madeAt = 0): ParcelBody => ({
  id,
  classId: 'a',
  userId: null,
  assignmentId: null,
  kind: 'exercise',
  ref: 'un',
  attempt: 1,
  files: {},
  claims: { points: 1, hints: 0, solutionSeen: false },
  madeAt,
})

function memory(parcels: Parcel[] = []): ParcelStorage {
  const kept = new Map(parcels.map((parcel) => [parcel.body.id, parcel]))
  return { all: async () => [...kept.values()], put: async (parcel) => void kept.set(parcel.body.id, parcel) }
}

const received: ParcelState = { state: 'received', late: false }
const graded: ParcelState = { state: 'graded', late: false, points: 5, total: 20 }
const states = (outbox: ReturnType<typeof createOutbox>) =>
  outbox.store.getState().parcels.map(({ body: { id }, is }) => `${id} ${is.state}`)

test('is kept, received, then graded', async () => {
  const answers = [received, received, graded]
  const outbox = createOutbox({ storage: memory(), post: async () => answers.shift() ?? null })
  await outbox.add(body('a'))
  expect(states(outbox)).toEqual(['a received'])
  await vi.advanceTimersByTimeAsync(2_000)
  await vi.advanceTimersByTimeAsync(4_000)
  expect(states(outbox)).toEqual(['a graded'])
  await vi.advanceTimersByTimeAsync(600_000)
  expect(answers).toEqual([])
})

test('without a network all waits, in order, and leaves when it is back', async () => {
  let network = false
  const sent: string[] = []
  const post = async ({ id }: ParcelBody) => {
    if (!network) return null
    sent.push(id)
    return graded
  }
  const outbox = createOutbox({ storage: memory(), post })
  await outbox.add(body('a'))
  await outbox.add(body('b'))
  expect(outbox.store.getState().unreachable).toBe(true)
  expect(states(outbox)).toEqual(['a kept', 'b kept'])
  network = true
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toEqual(['a', 'b'])
  expect(outbox.store.getState().unreachable).toBe(false)
})

test('what an earlier page left is sent first', async () => {
  const sent: string[] = []
  const storage = memory([
    { body: body('later', 2), is: { state: 'kept' } },
    { body: body('early', 1), is: { state: 'kept' } },
  ])
  const post = async ({ id }: ParcelBody) => {
    sent.push(id)
    return graded
  }
  const outbox = createOutbox({ storage, post })
  await outbox.load()
  await outbox.add(body('new', 3))
  expect(sent).toEqual(['early', 'later', 'new'])
  expect(await storage.all()).toHaveLength(3)
})

test('a refusal stays and lets the next pass', async () => {
  const refused: ParcelState = { state: 'refused', message: 'Ce devoir n’est pas encore ouvert.' }
  const outbox = createOutbox({ storage: memory(), post: async ({ id }) => (id === 'a' ? refused : graded) })
  await outbox.add(body('a'))
  await outbox.add(body('b'))
  expect(states(outbox)).toEqual(['a refused', 'b graded'])
})

test('a storage that refuses does not stop the sending', async () => {
  const broken: ParcelStorage = { all: () => Promise.reject(new Error()), put: () => Promise.reject(new Error()) }
  const outbox = createOutbox({ storage: broken, post: async () => graded })
  await outbox.load()
  await outbox.add(body('a'))
  expect(states(outbox)).toEqual(['a graded'])
})
