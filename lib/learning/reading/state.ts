/** What a reader has read and prefers. Everything stays in this browser. */
export interface ReadingState {
  /** Ids of the sections read, by chapter slug. */
  read: Record<string, string[]>
  /** Where the reader was last. */
  last: { chapter: string; section: string } | null
  /** The choice made in groups of tabs, by subject (« systeme » → « linux »). */
  tabs: Record<string, string>
  /** Whether one-key shortcuts are on. */
  shortcuts: boolean
}

export const emptyReading: ReadingState = { read: {}, last: null, tabs: {}, shortcuts: true }

const slug = /^[a-z0-9-]{1,80}$/
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isSlug = (value: unknown): value is string => typeof value === 'string' && slug.test(value)

/**
 * The one door by which stored data comes in: keeps what is sound, drops the rest, never throws.
 * `value` is whatever was found in the browser, of any version.
 */
export function normaliseReading(value: unknown): ReadingState {
  if (!isRecord(value)) return emptyReading
  const read: Record<string, string[]> = {}
  for (const [chapter, sections] of Object.entries(isRecord(value.read) ? value.read : {})) {
    if (isSlug(chapter) && Array.isArray(sections)) read[chapter] = [...new Set(sections.filter(isSlug))]
  }
  const tabs: Record<string, string> = {}
  for (const [subject, choice] of Object.entries(isRecord(value.tabs) ? value.tabs : {})) {
    if (isSlug(subject) && isSlug(choice)) tabs[subject] = choice
  }
  const last = isRecord(value.last) && isSlug(value.last.chapter) && isSlug(value.last.section) ? value.last : null
  return {
    read,
    last: last ? { chapter: String(last.chapter), section: String(last.section) } : null,
    tabs,
    shortcuts: value.shortcuts !== false,
  }
}

/** The state with one more section read; the same object when it was read already. */
export function markRead(state: ReadingState, chapter: string, section: string): ReadingState {
  const known = state.read[chapter] ?? []
  if (known.includes(section)) return state
  return { ...state, read: { ...state.read, [chapter]: [...known, section] } }
}

/** How much of `sections` has been read, from 0 to 1. */
export function progress(state: ReadingState, chapter: string, sections: readonly string[]): number {
  if (sections.length === 0) return 0
  const known = state.read[chapter] ?? []
  return sections.filter((section) => known.includes(section)).length / sections.length
}
