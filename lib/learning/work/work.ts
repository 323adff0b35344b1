import { z } from '@/lib/zod'

/** When, as an ISO date in UTC: 2026-11-24T14:32:00.000Z. */
const date = z.iso.datetime()

export const attemptSchema = z.object({
  at: date,
  points: z.int().nonnegative(),
  total: z.int().positive(),
  /** Ids of the checks that were reached. */
  reached: z.array(z.string()),
  /** What the learner had written. */
  files: z.record(z.string(), z.string()),
})

export const workSchema = z.object({
  version: z.literal(1),
  exercise: z.string(),
  /** Goes up by one at each write: two tabs that started from the same revision are in conflict. */
  revision: z.int().nonnegative(),
  /** What the learner wrote: path → text. A file that is not there is still as given. */
  files: z.record(z.string(), z.string()),
  attempts: z.array(attemptSchema),
  /** When each check was reached for the first time since the last time it was lost. */
  reachedAt: z.record(z.string(), date),
  /** How many hints were opened, by check. */
  hints: z.record(z.string(), z.int().nonnegative()),
  solutionSeenAt: date.optional(),
  /** All the points, without having seen the solution before. */
  passedAt: date.optional(),
  savedAt: date.optional(),
})

export type Attempt = z.infer<typeof attemptSchema>
export type Work = z.infer<typeof workSchema>

export function emptyWork(exercise: string): Work {
  return { version: 1, exercise, revision: 0, files: {}, attempts: [], reachedAt: {}, hints: {} }
}

/** What a stored value turned out to be. `damaged` keeps the texts that could be read, with a revision to write over. */
export type Normalised = { state: 'new' | 'whole'; work: Work } | { state: 'damaged'; work: Work }

const salvage = z.object({ files: z.record(z.string(), z.unknown()) })

/** The one door of stored work: anything may come in, a valid `Work` comes out. */
export function normaliseWork(raw: unknown, exercise: string): Normalised {
  if (raw === undefined || raw === null) return { state: 'new', work: emptyWork(exercise) }
  const parsed = workSchema.safeParse(raw)
  if (parsed.success && parsed.data.exercise === exercise) return { state: 'whole', work: parsed.data }
  const saved = salvage.safeParse(raw)
  const texts = Object.entries(saved.success ? saved.data.files : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return {
    state: 'damaged',
    work: { ...emptyWork(exercise), revision: revisionOf(raw), files: Object.fromEntries(texts) },
  }
}

/** The revision a stored value claims, 0 when it is not one. */
export function revisionOf(raw: unknown): number {
  const revision = typeof raw === 'object' && raw !== null && 'revision' in raw ? raw.revision : 0
  return typeof revision === 'number' && Number.isInteger(revision) && revision >= 0 ? revision : 0
}
