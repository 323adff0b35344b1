import type { PersistStorage } from 'zustand/middleware'
import { normaliseReading, type ReadingState } from './state'

export type StorageTrouble = 'damaged' | 'unavailable'

/** Under `<key>:abime` stands the last text that could not be read, for whoever wants to repair it. */
export const damagedSuffix = ':abime'

/**
 * Reading state in a Storage (the browser's localStorage). Unreadable text is set aside and reported, never thrown away;
 * a storage that refuses (private mode, full) is reported, and the state then lives in memory.
 */
export function readingStorage(
  storage: () => Storage,
  onTrouble: (trouble: StorageTrouble) => void,
): PersistStorage<ReadingState> {
  function attempt<T>(action: (target: Storage) => T): T | null {
    try {
      return action(storage())
    } catch {
      onTrouble('unavailable')
      return null
    }
  }

  return {
    getItem(key) {
      const text = attempt((target) => target.getItem(key))
      if (text === null) return null
      try {
        return { state: normaliseReading((JSON.parse(text) as { state?: unknown }).state), version: 0 }
      } catch {
        attempt((target) => target.setItem(key + damagedSuffix, text))
        onTrouble('damaged')
        return null
      }
    },
    setItem(key, value) {
      attempt((target) => target.setItem(key, JSON.stringify(value)))
    },
    removeItem(key) {
      attempt((target) => target.removeItem(key))
    },
  }
}
