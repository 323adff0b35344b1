import { parseReference } from '@/lib/oci/reference'
import { expand, quote } from '../shell/expand'
import { PASS, type Problem } from '../syntax/problem'
import type { Dockerfile, Escape, Instruction } from '../syntax/types'
import { type SourceName, sourceNames } from './source-names'
import { stageName } from './stage-graph'
import type { EvaluatedStage } from './types'

const NO_VARIABLE =
  'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround'

/** Links stages to those they copy from or mount. Source: BuildKit `toCommand`. */
export class StageLinker {
  readonly #stages: readonly EvaluatedStage[]
  readonly #byName: ReadonlyMap<string | null, EvaluatedStage>
  readonly #escapeToken: Escape
  readonly #report: (problem: Problem) => void

  constructor(stages: readonly EvaluatedStage[], { escapeToken }: Dockerfile, report: (problem: Problem) => void) {
    this.#stages = stages
    this.#byName = new Map(stages.map((stage) => [stage.stage.name, stage]))
    this.#escapeToken = escapeToken
    this.#report = report
  }

  /** Links what a stage's own instructions name. */
  linkAll(): void {
    for (const stage of this.#stages) {
      for (const instruction of stage.stage.instructions) if (!instruction.broken) this.link(stage, instruction)
    }
  }

  /** Links what one instruction names. A trigger is linked late, and Docker then speaks of the FROM that pulls it. */
  link(stage: EvaluatedStage, instruction: Instruction, isTrigger = false): void {
    for (const source of sourceNames(instruction)) this.#link(stage, instruction, source, isTrigger)
  }

  #link(stage: EvaluatedStage, instruction: Instruction, source: SourceName, isTrigger: boolean): void {
    const { value, flag } = source
    const { from } = stage.stage
    const isCopy = instruction.name === 'COPY'
    const line = isTrigger ? from.line : instruction.line
    const problem = (rule: string, docker: string, isLate: boolean, dockerLine: number | null): Problem => ({
      rule,
      severity: 'error',
      range: isTrigger ? from.range : flag.valueRange,
      params: { value },
      docker,
      pass: isTrigger ? PASS.triggers : isLate ? PASS.bases : PASS.dependencies,
      dockerLine: isTrigger ? line : dockerLine,
    })
    const { result, error } = expand(value, new Map(), { escapeToken: this.#escapeToken })
    if (isCopy && (error !== undefined || result !== value)) {
      this.#report(problem('from-variable', error ?? NO_VARIABLE, false, null))
      return
    }
    const isIndex = isCopy && /^[+-]?[0-9]+$/.test(value)
    const found = isIndex ? this.#stages[Number(value)] : this.#byName.get(value.toLowerCase())
    if (found !== undefined) {
      stage.sources.set(found, { instruction, flag })
      if (!source.isWritten || found.stage.index <= stage.stage.index) return
      // It is told when the instruction runs, if ever.
      stage.early.push({
        instruction,
        flag,
        problem: (target) => ({
          ...problem('copy-from-later', this.#tooEarly(stage, value, target ?? source.target), false, line),
          pass: PASS.dispatch,
          dockerLine: line,
        }),
      })
    } else if (isIndex) {
      this.#report(problem('stage-index', `invalid stage index ${Number(value)}`, false, null))
    } else if (value !== 'scratch') {
      const reference = parseReference(value)
      if (!('error' in reference)) return
      const docker = `failed to parse stage name ${quote(value)}: ${reference.error}`
      this.#report(problem('invalid-reference', docker, true, isCopy ? line : null))
    }
  }

  #tooEarly(stage: EvaluatedStage, value: string, target: string | null): string {
    const name = this.#stages.length === 1 ? '' : stageName(stage)
    return target === null
      ? `cannot copy from stage ${quote(value)}, it needs to be defined before current stage ${quote(name)}`
      : `cannot mount from stage ${quote(value)} to ${quote(target)}, stage needs to be defined before current command`
  }
}
