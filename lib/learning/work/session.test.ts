import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DATABASE, StorageError, type WorkDatabase, workDatabase } from './database'
import { createSession, type Session, type TabMessage } from './session'
import { emptyWork } from './work'

const at = new Date('2026-11-24T14:32:00.000Z')
const now = () => at

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function open(database: WorkDatabase = workDatabase()): Promise<Session> {
  const session = createSession({ exercise: 'essai', database, now })
  await session.load()
  return session
}

async function stored(): Promise<unknown> {
  const database = await openDB(DATABASE, 1)
  const value = await database.get('work', 'essai')
  database.close()
  return value
}

async function store(value: unknown): Promise<void> {
  await workDatabase().read('essai')
  const database = await openDB(DATABASE, 1)
  await database.put('work', value, 'essai')
  database.close()
}

test('what is written is there for the next session', async () => {
  const first = await open()
  first.edit('Dockerfile', 'FROM node:24')
  expect(first.store.getState().save).toEqual({ state: 'pending' })
  await first.flush()
  expect(first.store.getState().save).toEqual({ state: 'saved', at: at.toISOString() })
  const second = await open()
  expect(second.store.getState().work.files).toEqual({ Dockerfile: 'FROM node:24' })
})

test('a pause in typing writes, once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const write = vi.fn<WorkDatabase['write']>(async () => 'written')
  const session = await open({ read: async () => undefined, setAside: async () => undefined, write })
  for (const text of ['F', 'FR', 'FRO']) session.edit('Dockerfile', text)
  expect(write).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(400)
  expect(write).toHaveBeenCalledOnce()
  expect(write.mock.calls[0]?.[0].files).toEqual({ Dockerfile: 'FRO' })
  vi.useRealTimers()
})

test('a full storage is said, nothing is lost, and the next try succeeds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError')
  })
  const session = await open()
  session.edit('Dockerfile', 'FROM node:24')
  await session.flush()
  expect(session.store.getState().save).toEqual({ state: 'failed', failure: 'full' })
  expect(session.store.getState().work.files.Dockerfile).toBe('FROM node:24')
  session.edit('Dockerfile', 'FROM node:24-slim')
  expect(session.store.getState().save.state).toBe('failed')
  put.mockRestore()
  vi.useRealTimers()
  await session.flush()
  expect(session.store.getState().save.state).toBe('saved')
  expect(await stored()).toMatchObject({ files: { Dockerfile: 'FROM node:24-slim' } })
})

test('without IndexedDB the work lives in memory, and says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private mode', 'SecurityError')
  })
  const session = await open()
  expect(session.store.getState()).toMatchObject({ status: 'ready', save: { state: 'failed', failure: 'unavailable' } })
  session.edit('Dockerfile', 'FROM node:24')
  expect(session.store.getState().work.files.Dockerfile).toBe('FROM node:24')
})

test.each([
  ['a text', 'abîmé', {}],
  ['another exercise’s', { ...emptyWork('autre'), files: { a: 'b' } }, { a: 'b' }],
  ['a work with a broken list', { ...emptyWork('essai'), attempts: 3, files: { a: 'b', c: 4 } }, { a: 'b' }],
])('damaged work (%s) is set aside, and its texts saved', async (_, raw, files) => {
  await store(raw)
  const session = await open()
  expect(session.store.getState()).toMatchObject({ damaged: true, work: { files } })
  const database = await openDB(DATABASE, 1)
  expect(await database.getAll('damaged')).toEqual([{ exercise: 'essai', at: at.toISOString(), value: raw }])
  session.edit('c', 'd')
  await session.flush()
  expect(await stored()).toMatchObject({ files: { ...files, c: 'd' } })
})

test('damaged work that cannot be set aside is not written over', async () => {
  await store('abîmé')
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError')
  })
  const session = await open()
  add.mockRestore()
  session.edit('a', 'b')
  await session.flush()
  expect(session.store.getState().save).toEqual({ state: 'conflict' })
  expect(await stored()).toBe('abîmé')
})

test('two tabs do not write over each other', async () => {
  const [left, right] = [await open(), await open()]
  left.edit('Dockerfile', 'left')
  right.edit('Dockerfile', 'right')
  await left.flush()
  await right.flush()
  expect(right.store.getState().save).toEqual({ state: 'conflict' })
  expect(await stored()).toMatchObject({ files: { Dockerfile: 'left' } })
  await right.keepMine()
  expect(await stored()).toMatchObject({ files: { Dockerfile: 'right' }, revision: 2 })
  left.edit('Dockerfile', 'left again')
  await left.flush()
  await left.takeTheirs()
  expect(left.store.getState()).toMatchObject({ work: { files: { Dockerfile: 'right' } }, save: { state: 'saved' } })
})

test('a tab with nothing unwritten follows the other', async () => {
  const channel = { postMessage: vi.fn(), onmessage: null as BroadcastChannel['onmessage'] }
  const reader = createSession({ exercise: 'essai', database: workDatabase(), now, channel })
  await reader.load()
  const writer = await open()
  writer.edit('Dockerfile', 'FROM node:24')
  await writer.flush()
  const data: TabMessage = { exercise: 'essai', revision: 1 }
  channel.onmessage?.call(channel as unknown as BroadcastChannel, new MessageEvent('message', { data }))
  await vi.waitUntil(() => reader.store.getState().takenFromOtherTab !== undefined)
  expect(reader.store.getState().work.files.Dockerfile).toBe('FROM node:24')
})

test('undo takes back a burst of typing, and a replacement', async () => {
  const session = await open()
  session.edit('Dockerfile', 'F')
  session.edit('Dockerfile', 'FROM')
  await session.flush()
  session.edit('Dockerfile', 'FROM node')
  session.replace({ Dockerfile: '# start' })
  expect(session.undo()).toBe('Dockerfile')
  expect(session.store.getState().work.files.Dockerfile).toBe('FROM node')
  session.undo()
  expect(session.store.getState().work.files.Dockerfile).toBe('FROM')
  session.undo()
  expect(session.store.getState()).toMatchObject({ canUndo: false, work: { files: {} } })
})

test('an attempt is kept with its points; a success after the solution is not one', async () => {
  const session = await open()
  session.attempt({
    points: 3,
    total: 20,
    checks: [
      { id: 'a', state: 'reached' },
      { id: 'b', state: 'failed' },
    ],
  })
  expect(session.store.getState().work).toMatchObject({
    attempts: [{ points: 3, reached: ['a'] }],
    reachedAt: { a: at.toISOString() },
  })
  session.seeSolution()
  session.attempt({ points: 20, total: 20, checks: [] })
  expect(session.store.getState().work.passedAt).toBeUndefined()
  await session.flush()
})

test('a failure that is not a full disk is told apart', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError')
  })
  await expect(workDatabase().write(emptyWork('essai'), 0)).rejects.toMatchObject({ failure: 'unavailable' })
  await expect(workDatabase().write(emptyWork('essai'), 0)).rejects.toBeInstanceOf(StorageError)
})
