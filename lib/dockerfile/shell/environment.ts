import type { Escape } from '../syntax/types'

/** The variables an expansion sees. */
export interface Environment {
  get(name: string): string | undefined
}

export interface ExpandOptions {
  escapeToken: Escape
  /** Keep the quotes in the result. */
  rawQuotes?: boolean
  /** Keep the escapes in the result. */
  rawEscapes?: boolean
  /** Quotes are ordinary characters (heredocs). */
  skipQuotes?: boolean
  /** Leave a variable that is not set as it is written. */
  skipUnset?: boolean
}
