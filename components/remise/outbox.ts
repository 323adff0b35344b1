import { outboxDatabase } from '@/lib/learning/outbox/database'
import { createOutbox, type Outbox } from '@/lib/learning/outbox/outbox'
import type { ParcelBody, ParcelState } from '@/lib/learning/outbox/parcel'

let outbox: Outbox | undefined

/** The outbox of this tab, which leaves again each time the network is back. */
export function outboxOfTab(): Outbox {
  if (outbox) return outbox
  const created = createOutbox({ storage: outboxDatabase(), post })
  outbox = created
  void created.load().then(created.flush)
  addEventListener('online', () => void created.flush())
  return created
}

async function post(body: ParcelBody): Promise<ParcelState | null> {
  try {
    const answer = await fetch('/api/remises', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    // Its fault, or somebody else's turn: it will take it later. Signed out: the learner is told, and comes back.
    if (answer.status >= 500 || answer.status === 429) return null
    const said = await answer.json()
    if (answer.status === 401) return null
    return answer.ok ? said : { state: 'refused', message: said.error.message }
  } catch {
    return null
  }
}
