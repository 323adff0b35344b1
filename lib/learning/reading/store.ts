import { persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { emptyReading, markRead, normaliseReading, type ReadingState } from './state'
import { readingStorage, type StorageTrouble } from './storage'

export interface ReadingStore extends ReadingState {
  /** What went wrong with the browser's storage, if anything did. */
  trouble: StorageTrouble | null
  sectionRead(chapter: string, section: string): void
  visit(chapter: string, section: string): void
  chooseTab(subject: string, choice: string): void
  setShortcuts(on: boolean): void
  forget(): void
}

export const readingKey = 'cale-seche:lecture'

/** A store over `storage`. Nothing is read before `persist.rehydrate()`, so that the server and the first paint agree. */
export function createReadingStore(storage: () => Storage) {
  const store = createStore<ReadingStore>()(
    persist(
      (set) => ({
        ...emptyReading,
        trouble: null,
        sectionRead: (chapter, section) => set((state) => markRead(state, chapter, section)),
        visit: (chapter, section) => set({ last: { chapter, section } }),
        chooseTab: (subject, choice) => set((state) => ({ tabs: { ...state.tabs, [subject]: choice } })),
        setShortcuts: (shortcuts) => set({ shortcuts }),
        forget: () => set({ ...emptyReading }),
      }),
      {
        name: readingKey,
        storage: readingStorage(storage, report),
        partialize: ({ read, last, tabs, shortcuts }) => ({ read, last, tabs, shortcuts }),
        merge: (stored, current) => ({ ...current, ...normaliseReading(stored ?? {}) }),
        skipHydration: true,
      },
    ),
  )
  // Telling it writes again, and fails again: once is enough.
  function report(trouble: StorageTrouble) {
    queueMicrotask(() => {
      if (store.getState().trouble !== trouble) store.setState({ trouble })
    })
  }
  return store
}

/** This browser's reading state. */
export const reading = createReadingStore(() => window.localStorage)
