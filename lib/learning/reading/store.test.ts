import { expect, test, vi } from 'vitest'
import { damagedSuffix } from './storage'
import { createReadingStore, readingKey } from './store'

function memory(initial: Record<string, string> = {}): Storage {
  const data = new Map(Object.entries(initial))
  return {
    get length() {
      return data.size
    },
    clear: () => data.clear(),
    key: (index) => [...data.keys()][index] ?? null,
    getItem: (key) => data.get(key) ?? null,
    setItem: (key, value) => void data.set(key, value),
    removeItem: (key) => void data.delete(key),
  }
}

test('progress is there after a reload', () => {
  const storage = memory()
  const before = createReadingStore(() => storage)
  before.getState().sectionRead('images', 'couches')
  const after = createReadingStore(() => storage)
  expect(after.getState().read).toEqual({})
  after.persist.rehydrate()
  expect(after.getState().read).toEqual({ images: ['couches'] })
})

test('unreadable data is set aside, said, and nothing else breaks', async () => {
  const storage = memory({ [readingKey]: '{"state":' })
  const store = createReadingStore(() => storage)
  store.persist.rehydrate()
  await vi.waitFor(() => expect(store.getState().trouble).toBe('damaged'))
  expect(storage.getItem(readingKey + damagedSuffix)).toBe('{"state":')
  store.getState().sectionRead('images', 'couches')
  expect(storage.getItem(readingKey)).toContain('couches')
})

test('a storage that refuses is said once, and the state lives on in memory', async () => {
  const setItem = vi.fn(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const store = createReadingStore(() => ({ ...memory(), setItem }))
  store.getState().sectionRead('images', 'couches')
  await vi.waitFor(() => expect(store.getState().trouble).toBe('unavailable'))
  expect(store.getState().read).toEqual({ images: ['couches'] })
  expect(setItem.mock.calls.length).toBeLessThan(4)
})
