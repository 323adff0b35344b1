import type { z } from '@/lib/zod'
import type { World } from '../world'
import type { Observation } from './observation'

/** The words an observer has for a cause, when the exercise has none of its own. */
export interface CauseWords {
  constat: string
  pourquoi?: string
  pistes?: string[]
  section?: string
  idee?: string
}

/** A way to look at a world: parameters with a `kind`, what it sees, and the words for what it may see amiss. */
export interface Observer<Schema extends z.ZodType> {
  schema: Schema
  words?: Readonly<Record<string, CauseWords>>
  observe(params: z.infer<Schema>, world: World): Observation
}

export function defineObserver<Schema extends z.ZodType>(observer: Observer<Schema>): Observer<Schema> {
  return observer
}
