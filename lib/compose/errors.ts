import type { Params } from '@/lib/text/diagnostic'
import type { Place } from './yaml/node'

/** One thing compose refuses, with the place to show. `docker` is compose's exact sentence, where we know it. */
export interface Problem {
  rule: string
  at: Place
  params?: Params
  docker?: string
}

/** Stops the loading of a project, as the first error does in compose. `load.ts` turns it into diagnostics. */
export class ComposeError extends Error {
  readonly problems: readonly Problem[]

  constructor(first: Problem, ...others: Problem[]) {
    super(first.docker ?? first.rule)
    this.name = 'ComposeError'
    this.problems = [first, ...others]
  }

  /** The same error, compose's sentence following `prefix`. */
  inside(prefix: string): ComposeError {
    const [first, ...others] = this.problems.map((problem) =>
      problem.docker === undefined ? problem : { ...problem, docker: prefix + problem.docker },
    )
    return first ? new ComposeError(first, ...others) : this
  }
}
