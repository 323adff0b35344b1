import { parseReference } from '@/lib/oci/reference'
import { expand, quote } from '../shell/expand'
import { PASS, type Pass, type Problem } from '../syntax/problem'
import type { Dockerfile, Instruction } from '../syntax/types'
import { type SourceName, sourceNames } from './source-names'
import { stageName } from './stage-graph'
import type { EvaluatedStage } from './types'

type Report = (problem: Problem) => void

const NO_VARIABLE =
  'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround'

/** Links stages to those they copy from or mount. Source: BuildKit `buildStageDependencyGraph`. */
export function linkStages(stages: readonly EvaluatedStage[], file: Dockerfile, report: Report): void {
  const byName = new Map(stages.map((stage) => [stage.stage.name, stage]))
  for (const stage of stages) {
    for (const instruction of stage.stage.instructions) {
      if (instruction.broken) continue
      for (const source of sourceNames(instruction)) link(stage, instruction, source)
    }
  }

  function link(stage: EvaluatedStage, instruction: Instruction, source: SourceName): void {
    const { value, flag } = source
    const isCopy = instruction.name === 'COPY'
    const problem = (rule: string, docker: string, pass: Pass, dockerLine: number | null) =>
      report({ rule, severity: 'error', range: flag.valueRange, params: { value }, docker, pass, dockerLine })
    const { result, error } = expand(value, new Map(), { escapeToken: file.escapeToken })
    if (isCopy && (error !== undefined || result !== value)) {
      problem('from-variable', error ?? NO_VARIABLE, PASS.dependencies, null)
      return
    }
    const isIndex = isCopy && /^[+-]?[0-9]+$/.test(value)
    const found = isIndex ? stages[Number(value)] : byName.get(value.toLowerCase())
    if (found !== undefined) {
      stage.sources.set(found, { instruction, flag })
      const docker = source.isWritten && found.stage.index > stage.stage.index ? tooEarly(stage, source) : null
      if (docker !== null) problem('copy-from-later', docker, PASS.dispatch, instruction.line)
    } else if (isIndex) problem('stage-index', `invalid stage index ${Number(value)}`, PASS.dependencies, null)
    else if (value !== 'scratch') {
      const reference = parseReference(value)
      if (!('error' in reference)) return
      const docker = `failed to parse stage name ${quote(value)}: ${reference.error}`
      problem('invalid-reference', docker, PASS.bases, isCopy ? instruction.line : null)
    }
  }

  function tooEarly(stage: EvaluatedStage, { value, target }: SourceName): string {
    const name = stages.length === 1 ? '' : stageName(stage)
    return target === null
      ? `cannot copy from stage ${quote(value)}, it needs to be defined before current stage ${quote(name)}`
      : `cannot mount from stage ${quote(value)} to ${quote(target)}, stage needs to be defined before current command`
  }
}
