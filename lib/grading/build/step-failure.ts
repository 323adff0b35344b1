import type { Range } from '@/lib/text/position'

/** A step that stops the build. Only `build` catches it, and gives it as a `BuildFailure`. */
export class StepFailure extends Error {
  constructor(
    readonly reason: string,
    readonly params: Readonly<Record<string, string>>,
    readonly range: Range,
  ) {
    super(reason)
    this.name = 'StepFailure'
  }
}
