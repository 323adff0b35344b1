/** What a container may use before it is stopped: the page must stay alive whatever a learner writes. */
export interface Limits {
  /** Turns given to its processes. */
  turns: number
  /** Bytes written to its log. */
  output: number
  /** Processes alive at once. */
  processes: number
  /** Virtual time, in milliseconds; 0 for no limit. */
  time: number
}

/** Those of a RUN: an hour, and about a second of real computing. */
export const RUN_LIMITS: Limits = { turns: 60_000, output: 2 * 1024 * 1024, processes: 256, time: 3_600_000 }

/** Which limit was passed. */
export type Exceeded = keyof Limits
