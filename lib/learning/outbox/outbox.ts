import { createStore, type StoreApi } from 'zustand/vanilla'
import { isOnItsWay, type Parcel, type ParcelBody, type ParcelState } from './parcel'

/** Where parcels wait. Each method may throw: the parcel then lives in memory, as long as the page. */
export interface ParcelStorage {
  all(): Promise<Parcel[]>
  put(parcel: Parcel): Promise<void>
}

/** The server's answer to a parcel: what became of it, or that it could not be reached (`null`). */
export type Post = (body: ParcelBody) => Promise<ParcelState | null>

export interface OutboxState {
  parcels: readonly Parcel[]
  /** The last try did not reach the server. */
  unreachable: boolean
}

const FIRST_WAIT = 2_000
const LONGEST_WAIT = 60_000

/**
 * Attempts on their way to the server: written here first, sent in order, asked about until they are graded. The same
 * parcel may be sent many times: its id makes it one. A refusal stays, and lets the next ones pass.
 */
export function createOutbox({ storage, post }: { storage: ParcelStorage; post: Post }) {
  const store: StoreApi<OutboxState> = createStore(() => ({ parcels: [], unreachable: false }))
  let sending: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT

  async function keep(parcel: Parcel): Promise<void> {
    store.setState(({ parcels }) => ({
      parcels: parcels.some(({ body }) => body.id === parcel.body.id)
        ? parcels.map((other) => (other.body.id === parcel.body.id ? parcel : other))
        : [...parcels, parcel],
    }))
    // A full or absent storage does not stop the sending: the server will keep it.
    await storage.put(parcel).catch(() => undefined)
  }

  async function sendAll(): Promise<void> {
    for (const { body } of store.getState().parcels.filter(isOnItsWay)) {
      const is = await post(body)
      store.setState({ unreachable: is === null })
      // In order: what follows waits for what the server has not got.
      if (is === null) break
      await keep({ body, is })
    }
    clearTimeout(timer)
    if (!store.getState().parcels.some(isOnItsWay)) return
    timer = setTimeout(() => void flush(), wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  function flush(): Promise<void> {
    sending ??= sendAll().finally(() => {
      sending = null
    })
    return sending
  }

  return {
    store,
    /** Reads what an earlier page left; nothing is lost when it cannot be read. */
    async load(): Promise<void> {
      const kept = await storage.all().catch(() => [])
      const known = new Set(store.getState().parcels.map(({ body }) => body.id))
      const older = kept.filter(({ body }) => !known.has(body.id)).sort((a, b) => a.body.madeAt - b.body.madeAt)
      store.setState(({ parcels }) => ({ parcels: [...older, ...parcels] }))
    },
    async add(body: ParcelBody): Promise<void> {
      await keep({ body, is: { state: 'kept' } })
      wait = FIRST_WAIT
      await sending
      await flush()
    },
    flush,
    stop: () => clearTimeout(timer),
  }
}

export type Outbox = ReturnType<typeof createOutbox>
