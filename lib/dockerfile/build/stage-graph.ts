import { parseReference } from '@/lib/oci/reference'
import { expand } from '../shell/expand'
import { PASS, type Pass, type Problem } from '../syntax/problem'
import type { Dockerfile, Flag, Instruction } from '../syntax/types'
import { parseMount } from './mounts'
import type { EvaluatedStage } from './types'

type Report = (problem: Problem) => void

/** What an instruction reads from: the value of `--from`, and where it is written. */
interface SourceName {
  value: string
  flag: Flag
}

function sourceNames({ name, flags }: Instruction): SourceName[] {
  if (name !== 'COPY' && name !== 'RUN') return []
  return flags.flatMap((flag): SourceName[] => {
    if (name === 'COPY') return flag.name === 'from' && flag.value ? [{ value: flag.value, flag }] : []
    if (flag.name !== 'mount' || flag.value === null) return []
    const { from, type } = parseMount(flag.value).mount
    return from === '' || type === 'tmpfs' ? [] : [{ value: from, flag }]
  })
}

/** Links stages to those they copy from or mount. Source: BuildKit `buildStageDependencyGraph`. */
export function linkStages(stages: readonly EvaluatedStage[], { escapeToken }: Dockerfile, report: Report): void {
  const byName = new Map(stages.map((stage) => [stage.stage.name, stage]))
  for (const stage of stages) {
    for (const instruction of stage.stage.instructions) {
      if (instruction.broken) continue
      for (const { value, flag } of sourceNames(instruction)) {
        const problem = (rule: string, docker: string, pass: Pass, dockerLine: number | null) =>
          report({ rule, severity: 'error', range: flag.valueRange, params: { value }, docker, pass, dockerLine })
        const { result, error } = expand(value, new Map(), { escapeToken })
        if (instruction.name === 'COPY' && (error !== undefined || result !== value)) {
          const docker =
            'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround'
          problem('from-variable', error ?? docker, PASS.dependencies, null)
          continue
        }
        const isIndex = instruction.name === 'COPY' && /^[+-]?[0-9]+$/.test(value)
        const source = isIndex ? stages[Number(value)] : byName.get(value.toLowerCase())
        if (source !== undefined) stage.sources.push(source)
        if (isIndex && source === undefined) {
          problem('stage-index', `invalid stage index ${Number(value)}`, PASS.dependencies, null)
        } else if (source === undefined && value !== 'scratch') {
          const reference = parseReference(value)
          const line = instruction.name === 'COPY' ? instruction.line : null
          if ('error' in reference) {
            problem('invalid-reference', `failed to parse stage name "${value}": ${reference.error}`, PASS.bases, line)
          }
        } else if (source !== undefined && instruction.name === 'COPY' && source.stage.index > stage.stage.index) {
          const name = stages.length === 1 ? '' : stageName(stage)
          const docker = `cannot copy from stage "${value}", it needs to be defined before current stage "${name}"`
          problem('copy-from-later', docker, PASS.dispatch, instruction.line)
        }
      }
    }
  }
  reportCycle(stages, report)
}

/** The name BuildKit gives to a stage. */
export function stageName({ stage }: EvaluatedStage): string {
  return stage.name ?? `stage-${stage.index}`
}

/** Stages that copy from one another in a circle. Source: BuildKit `validateCircularDependency`. */
function reportCycle(stages: readonly EvaluatedStage[], report: Report): void {
  const visited = new Set<EvaluatedStage>()
  const path = new Set<EvaluatedStage>()
  const inCycle = (stage: EvaluatedStage): boolean => {
    if (visited.has(stage)) return false
    visited.add(stage)
    path.add(stage)
    if (stage.sources.some((source) => path.has(source) || inCycle(source))) return true
    path.delete(stage)
    return false
  }
  const start = stages.find(inCycle)
  if (start === undefined) return
  const users = [...path].flatMap(({ stage, sources }) =>
    sources.some((source) => path.has(source)) ? stage.instructions.filter((one) => sourceNames(one).length > 0) : [],
  )
  const [culprit] = users.sort((a, b) => a.line - b.line)
  if (culprit === undefined) return
  const name = stageName(start)
  const [source] = sourceNames(culprit)
  report({
    rule: 'circular-dependency',
    severity: 'error',
    range: source?.flag.range ?? culprit.range,
    params: { stage: name },
    docker: `circular dependency detected on stage: ${name}`,
    pass: PASS.cycles,
    dockerLine: culprit.line,
  })
}

/** The stages that a stage needs, itself included. */
export function reachable(target: EvaluatedStage): Set<EvaluatedStage> {
  const found = new Set<EvaluatedStage>()
  const visit = (stage: EvaluatedStage) => {
    if (found.has(stage)) return
    found.add(stage)
    if (stage.parent !== null) visit(stage.parent)
    for (const source of stage.sources) visit(source)
  }
  visit(target)
  return found
}
