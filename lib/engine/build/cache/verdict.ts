/** Whether a step was found in the cache, and why not: the first cause that explains it. */
export type CacheVerdict = { hit: true } | { hit: false; cause: MissCause }

export type MissCause =
  /** Nothing like it was ever built here. */
  | { kind: 'first' }
  /** `--no-cache`. */
  | { kind: 'disabled' }
  /** An earlier step was done again. */
  | { kind: 'parent'; line: number }
  /** The instruction itself is written otherwise. */
  | { kind: 'instruction' }
  /** A variable that it sees has another value. */
  | { kind: 'variable'; name: string; before: string | null; after: string | null }
  /** Files that it copies or mounts. */
  | { kind: 'files'; changed: readonly string[]; added: readonly string[]; removed: readonly string[] }
