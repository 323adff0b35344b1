import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { revisionOf, type Work } from './work'

interface WorkSchema extends DBSchema {
  work: { key: string; value: unknown }
  /** Copies of what could not be read, for whoever wants to repair them. */
  damaged: { key: number; value: { exercise: string; at: string; value: unknown } }
}

/** full: no room left. unavailable: no IndexedDB, or it refuses (private mode, broken profile). */
export type StorageFailure = 'full' | 'unavailable'

export class StorageError extends Error {
  constructor(
    readonly failure: StorageFailure,
    cause: unknown,
  ) {
    super(failure, { cause })
    this.name = 'StorageError'
  }
}

/** Where work is kept. Every method may throw a `StorageError`. */
export interface WorkDatabase {
  read(exercise: string): Promise<unknown>
  /** Writes if what is there has the revision `over`; else nothing is written, and the answer is `conflict`. */
  write(work: Work, over: number): Promise<'written' | 'conflict'>
  setAside(exercise: string, at: string, value: unknown): Promise<void>
}

export const DATABASE = 'cale-seche'

/** Work in IndexedDB. Opens at the first use, and again after a failure. */
export function workDatabase(name = DATABASE): WorkDatabase {
  let opening: Promise<IDBPDatabase<WorkSchema>> | undefined

  function open(): Promise<IDBPDatabase<WorkSchema>> {
    opening ??= openDB<WorkSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('work')
        database.createObjectStore('damaged', { autoIncrement: true })
      },
      // The browser closed it (cleared site data): the next use opens it again.
      terminated: () => {
        opening = undefined
      },
    }).catch((error) => {
      opening = undefined
      throw error
    })
    return opening
  }

  async function attempt<T>(action: (database: IDBPDatabase<WorkSchema>) => Promise<T>): Promise<T> {
    try {
      return await action(await open())
    } catch (error) {
      throw new StorageError(isQuota(error) ? 'full' : 'unavailable', error)
    }
  }

  return {
    read: (exercise) => attempt((database) => database.get('work', exercise)),
    write: (work, over) =>
      attempt(async (database) => {
        // Reading and writing in one transaction: no other tab can come between.
        const transaction = database.transaction('work', 'readwrite')
        const current = await transaction.store.get(work.exercise)
        if (current !== undefined && revisionOf(current) !== over) {
          await transaction.done
          return 'conflict'
        }
        await Promise.all([transaction.store.put(work, work.exercise), transaction.done])
        return 'written'
      }),
    setAside: (exercise, at, value) =>
      attempt(async (database) => {
        await database.add('damaged', { exercise, at, value })
      }),
  }
}

/** A full disk has one name in every browser, on the error or on the transaction's. */
function isQuota(error: unknown): boolean {
  return error instanceof Error || error instanceof DOMException
    ? error.name === 'QuotaExceededError' || (error.cause !== undefined && isQuota(error.cause))
    : false
}
