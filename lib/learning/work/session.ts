import { createStore, type StoreApi } from 'zustand/vanilla'
import { StorageError, type WorkDatabase } from './database'
import { createSaver, type SaveState } from './saver'
import { emptyWork, normaliseWork, revisionOf, type Work } from './work'

/** What is needed of a verdict to remember an attempt. */
export interface Outcome {
  points: number
  total: number
  checks: readonly { id: string; state: string }[]
}

export interface SessionState {
  /** loading until the stored work was read, or could not be. */
  status: 'loading' | 'ready'
  work: Work
  save: SaveState
  /** The stored work could not be read; a copy is kept aside, and these texts could be saved from it. */
  damaged: boolean
  /** Another tab's work was taken in, at this date. */
  takenFromOtherTab: string | undefined
  canUndo: boolean
}

export interface Session {
  store: StoreApi<SessionState>
  /** Reads the stored work; the first call counts. */
  load(): Promise<void>
  edit(path: string, text: string): void
  /** Gives a file back as it was handed out (`text`); undone by `undo`. */
  replace(files: Readonly<Record<string, string>>): void
  /** Takes back the last burst of typing, or the last replacement. Gives the file it changed. */
  undo(): string | undefined
  attempt(outcome: Outcome): void
  openHint(check: string): void
  seeSolution(): void
  flush(): Promise<void>
  /** After a conflict: keep this tab's work, or take the other's. */
  keepMine(): Promise<void>
  takeTheirs(): Promise<void>
}

/** Messages between tabs: somebody wrote this revision. */
export interface TabMessage {
  exercise: string
  revision: number
}

export interface SessionOptions {
  exercise: string
  database: WorkDatabase
  /** A BroadcastChannel, or its stand-in; none where the browser has none. */
  channel?: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>
  now?: () => Date
}

const HISTORY = 100

/** The work on one exercise in this tab: everything that changes it goes through here, and is written after a pause. */
export function createSession({ exercise, database, channel, now = () => new Date() }: SessionOptions): Session {
  const store = createStore<SessionState>(() => ({
    status: 'loading',
    work: emptyWork(exercise),
    save: { state: 'idle' },
    damaged: false,
    takenFromOtherTab: undefined,
    canUndo: false,
  }))
  let loading: Promise<void> | undefined
  const history: { path: string; files: Work['files'] }[] = []

  const saver = createSaver({
    database,
    now,
    current: () => store.getState().work,
    onState: (save) => store.setState({ save }),
    onWritten({ revision, savedAt }) {
      store.setState(({ work }) => ({ work: { ...work, revision, savedAt } }))
      channel?.postMessage({ exercise, revision } satisfies TabMessage)
    },
  })

  function change(recipe: (work: Work) => Work): void {
    store.setState(({ work }) => ({ work: recipe(work) }))
    saver.changed()
  }

  function remember(path: string): void {
    history.push({ path, files: store.getState().work.files })
    if (history.length > HISTORY) history.shift()
    store.setState({ canUndo: true })
  }

  async function read(): Promise<void> {
    try {
      const raw = await database.read(exercise)
      const { state, work } = normaliseWork(raw, exercise)
      if (state === 'damaged') await database.setAside(exercise, now().toISOString(), raw)
      const save: SaveState = work.savedAt === undefined ? { state: 'idle' } : { state: 'saved', at: work.savedAt }
      store.setState({ status: 'ready', work, damaged: state === 'damaged', save })
    } catch (error) {
      const failure = error instanceof StorageError ? error.failure : 'unavailable'
      // What is stored is not known: a write over it must be the learner's choice, and no stored revision is negative.
      const work = { ...emptyWork(exercise), revision: -1 }
      store.setState({ status: 'ready', work, save: { state: 'failed', failure } })
    }
  }

  async function takeStored(): Promise<void> {
    const { work } = normaliseWork(await database.read(exercise), exercise)
    saver.forget()
    const at = now().toISOString()
    store.setState({ work, save: { state: 'saved', at: work.savedAt ?? at }, takenFromOtherTab: at })
  }

  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      if (data.exercise !== exercise || data.revision <= store.getState().work.revision) return
      // What this tab has not written yet would be lost: the next write finds the conflict, and the learner chooses.
      if (saver.isDirty()) void saver.flush()
      else void takeStored().catch(() => undefined)
    }
  }

  return {
    store,
    load() {
      loading ??= read()
      return loading
    },
    edit(path, text) {
      const { work } = store.getState()
      if (work.files[path] === text) return
      // One step back a burst of typing: the first change after a write, or in another file.
      if (!saver.isDirty() || history.at(-1)?.path !== path) remember(path)
      change((before) => ({ ...before, files: { ...before.files, [path]: text } }))
    },
    replace(files) {
      remember(Object.keys(files)[0] ?? '')
      change((work) => ({ ...work, files: { ...work.files, ...files } }))
    },
    undo() {
      const step = history.pop()
      store.setState({ canUndo: history.length > 0 })
      if (step) change((work) => ({ ...work, files: step.files }))
      return step?.path
    },
    attempt({ points, total, checks }) {
      const at = now().toISOString()
      const reached = checks.filter(({ state }) => state === 'reached').map(({ id }) => id)
      change((work) => ({
        ...work,
        attempts: [...work.attempts, { at, points, total, reached, files: work.files }],
        reachedAt: Object.fromEntries(reached.map((id) => [id, work.reachedAt[id] ?? at])),
        passedAt: work.passedAt ?? (points === total && work.solutionSeenAt === undefined ? at : undefined),
      }))
    },
    openHint: (check) =>
      change((work) => ({ ...work, hints: { ...work.hints, [check]: (work.hints[check] ?? 0) + 1 } })),
    seeSolution: () => change((work) => ({ ...work, solutionSeenAt: work.solutionSeenAt ?? now().toISOString() })),
    flush: () => saver.flush(),
    async keepMine() {
      await saver.overwrite(revisionOf(await database.read(exercise)))
    },
    takeTheirs: takeStored,
  }
}
