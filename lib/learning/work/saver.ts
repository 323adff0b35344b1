import { StorageError, type StorageFailure, type WorkDatabase } from './database'
import type { Work } from './work'

/** What the page says of the work's safety. */
export type SaveState =
  | { state: 'idle' }
  | { state: 'pending' }
  | { state: 'saved'; at: string }
  /** Not written; kept in memory, tried again. */
  | { state: 'failed'; failure: StorageFailure }
  /** Another tab wrote in between: nothing is written until the learner chooses. */
  | { state: 'conflict' }

export interface SaverOptions {
  database: WorkDatabase
  /** The work as it is now. */
  current(): Work
  /** Called after a write, with the revision and the date that are now stored. */
  onWritten(written: { revision: number; savedAt: string }): void
  onState(state: SaveState): void
  now(): Date
  /** Milliseconds between the last change and the write. */
  delay?: number
  /** Milliseconds before a failed write is tried again. */
  retryDelay?: number
}

export interface Saver {
  /** Something changed: write after a pause. */
  changed(): void
  /** Write now what is not written yet; resolves when it is, or failed. */
  flush(): Promise<void>
  /** Whether something is not written. */
  isDirty(): boolean
  /** Write over what another tab left, whose revision is `revision`. */
  overwrite(revision: number): Promise<void>
  /** Forget what is not written: the learner took the other tab's work. */
  forget(): void
}

/** The one writer of an exercise's work: debounced, one write at a time, and again after a failure. */
export function createSaver({
  database,
  current,
  onWritten,
  onState,
  now,
  delay = 400,
  retryDelay = 10_000,
}: SaverOptions): Saver {
  let dirty = false
  let blocked = false
  let failing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> | undefined

  function schedule(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }

  async function write(over: number): Promise<void> {
    clearTimeout(timer)
    dirty = false
    const savedAt = now().toISOString()
    const work = { ...current(), revision: over + 1, savedAt }
    try {
      const outcome = await database.write(work, over)
      if (outcome === 'written') {
        failing = false
        onWritten({ revision: work.revision, savedAt })
        onState(dirty ? { state: 'pending' } : { state: 'saved', at: savedAt })
      } else {
        dirty = true
        blocked = true
        onState({ state: 'conflict' })
      }
    } catch (error) {
      dirty = true
      failing = true
      onState({ state: 'failed', failure: error instanceof StorageError ? error.failure : 'unavailable' })
      schedule(retryDelay)
    }
  }

  async function flush(): Promise<void> {
    await writing
    if (!dirty || blocked) return
    writing = write(current().revision)
    await writing
    writing = undefined
  }

  return {
    changed() {
      dirty = true
      if (blocked) return
      // What was said of a failure stays said until a write succeeds.
      if (!failing) onState({ state: 'pending' })
      schedule(delay)
    },
    flush,
    isDirty: () => dirty,
    async overwrite(revision) {
      blocked = false
      dirty = true
      await write(revision)
    },
    forget() {
      clearTimeout(timer)
      dirty = false
      blocked = false
    },
  }
}
