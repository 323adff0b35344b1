import type { Diagnostic } from '@/lib/text/diagnostic'

/**
 * BuildKit reads a Dockerfile in passes and stops at the first error: an error of a late pass is never seen when an
 * early one fails, whatever the lines. We report them all; the pass tells which one Docker would have said.
 * Source: `parser.Parse`, `instructions.Parse` and `dockerfile2llb.toDispatchState`.
 */
export const PASS = {
  /** The `# check=` directive. */
  options: -1,
  /** Lines into words. */
  syntax: 0,
  continuation: 1,
  /** Words into instructions. */
  instruction: 2,
  stages: 3,
  stageNames: 4,
  casing: 5,
  defaultArgs: 6,
  globalArgs: 7,
  /** FROM by FROM: variables, platforms. */
  from: 8,
  target: 9,
  /** COPY --from, RUN --mount=from. */
  dependencies: 10,
  cycles: 11,
  bases: 12,
  /** What the bases kept for the stages, by ONBUILD. */
  triggers: 13,
  /** .dockerignore. */
  ignoreFile: 14,
  /** Instruction by instruction: variables and values. */
  dispatch: 15,
  /** `# check=error=true`. */
  lint: 16,
} as const

export type Pass = (typeof PASS)[keyof typeof PASS]

/** A diagnostic of the parser, with when and where BuildKit says it. */
export interface Problem extends Diagnostic {
  pass: Pass
  /** The line BuildKit gives: null when it gives none. */
  dockerLine: number | null
}
