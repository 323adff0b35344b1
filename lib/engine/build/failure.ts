import type { Vertex } from './events'

/** A step that cannot be done; `build` turns it into its answer. `message` is BuildKit's, after « failed to solve: ». */
export class StepFailure extends Error {
  /** The box it happened in, once it had begun. */
  vertex: Vertex | undefined
  /** When, in milliseconds since the build began. */
  at: number | undefined

  constructor(
    message: string,
    /** The exit status of a RUN that failed. */
    readonly status?: number,
  ) {
    super(message)
    this.name = 'StepFailure'
  }
}
