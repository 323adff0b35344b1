import { PASS, type Problem } from '../syntax/problem'
import { stageName } from './stage-graph'
import type { EvaluatedStage, StageUse } from './types'

/** The uses that lead from a stage back to one on the way; null when there is none. */
function findCycle(stage: EvaluatedStage, visited: Set<EvaluatedStage>, path: Set<EvaluatedStage>): StageUse[] | null {
  if (visited.has(stage)) return null
  visited.add(stage)
  path.add(stage)
  for (const [source, use] of stage.sources) {
    if (path.has(source)) return [use]
    const rest = findCycle(source, visited, path)
    if (rest !== null) return [use, ...rest]
  }
  path.delete(stage)
  return null
}

/** Reports stages that copy from one another in a circle. Source: BuildKit `validateCircularDependency`. */
export function reportCycle(stages: readonly EvaluatedStage[], report: (problem: Problem) => void): void {
  const visited = new Set<EvaluatedStage>()
  for (const stage of stages) {
    const uses = findCycle(stage, visited, new Set())
    if (uses === null) continue
    const [first] = uses.sort((a, b) => a.instruction.line - b.instruction.line)
    if (first === undefined) continue
    const name = stageName(stage)
    report({
      rule: 'circular-dependency',
      severity: 'error',
      range: first.flag.range,
      params: { stage: name },
      docker: `circular dependency detected on stage: ${name}`,
      pass: PASS.cycles,
      dockerLine: first.instruction.line,
    })
    return
  }
}
