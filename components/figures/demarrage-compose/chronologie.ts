/** Two services on a virtual clock, in seconds: auth-service answers a little more than three seconds after it started,
 * order-service calls it one second after its own start, and exits when nobody answers. */

export const FIN = 6

export type Condition = 'service_started' | 'service_healthy'
export type Phase = 'demarre' | 'pret' | 'attend' | 'arrete'

export interface Segment {
  de: number
  a: number
  phase: Phase
}

interface Sonde {
  a: number
  ok: boolean
}

export interface Chronologie {
  auth: readonly Segment[]
  order: readonly Segment[]
  /** The probes of auth-service's healthcheck, every second (start_interval); none when nobody waits for them. */
  sondes: readonly Sonde[]
  appel: Sonde
}

export const PRET = 3.5
const INTERVALLE = 1
const DELAI_APPEL = 1

export function derouler(condition: Condition): Chronologie {
  const auth: Segment[] = [
    { de: 0, a: PRET, phase: 'demarre' },
    { de: PRET, a: FIN, phase: 'pret' },
  ]
  const sondes: Sonde[] = []
  if (condition === 'service_healthy') {
    for (let a = INTERVALLE; !sondes.at(-1)?.ok; a += INTERVALLE) sondes.push({ a, ok: a >= PRET })
  }
  const depart = sondes.at(-1)?.a ?? 0
  const appel = { a: depart + DELAI_APPEL, ok: depart + DELAI_APPEL >= PRET }
  const order: Segment[] = [
    { de: 0, a: depart, phase: 'attend' },
    { de: depart, a: appel.a, phase: 'demarre' },
    { de: appel.a, a: FIN, phase: appel.ok ? 'pret' : 'arrete' },
  ]
  return { auth, order: order.filter(({ de, a }) => a > de), sondes, appel }
}

/** The phase of a service at an instant; the later one at a border. */
export const phaseA = (segments: readonly Segment[], instant: number): Phase =>
  segments.findLast(({ de }) => de <= instant)?.phase ?? 'attend'
