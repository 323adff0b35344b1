import { comparePositions, type Range } from './position'

/** error: Docker refuses the file. warning: Docker warns. info: advice of ours. hint: a nicety, never worth a point. */
export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** What a wording may need: names, values, numbers found in the text. */
export type Params = Readonly<Record<string, string | number>>

/** What an engine found, without a word of French: each engine's `describe` makes the sentence from `rule` and `params`. */
export interface Diagnostic {
  /** Id of a rule of the engine's registry: BuildKit's own name for its checks (`StageNameCasing`), kebab-case for ours. */
  rule: string
  severity: Severity
  /** The file the range is in, relative to the project folder (`order-service/Dockerfile`). Absent in one-file engines. */
  file?: string
  range: Range
  params: Params
  /** The reference implementation's exact message, where it has one (BuildKit, compose-go). */
  docker?: string
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Orders by file, place, then rule, so that two runs print the same list. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return order(a.file ?? '', b.file ?? '') || comparePositions(a.range.start, b.range.start) || order(a.rule, b.rule)
}
