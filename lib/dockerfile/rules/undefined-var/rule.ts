import type { EvaluatedStage, Step } from '../../build/types'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

/** Where a stage defines its variables: the lines of their ENV and ARG, in order. */
function definitions(stages: readonly EvaluatedStage[]): Map<EvaluatedStage, Map<string, number[]>> {
  const found = new Map<EvaluatedStage, Map<string, number[]>>()
  for (const stage of stages) {
    const lines = new Map<string, number[]>()
    for (const { instruction, pairs } of stage.steps) {
      if (instruction.name === 'LABEL') continue
      for (const { key } of pairs) {
        const known = lines.get(key)
        if (known === undefined) lines.set(key, [instruction.range.start.line])
        else known.push(instruction.range.start.line)
      }
    }
    found.set(stage, lines)
  }
  return found
}

const hasUndefined = ({ undefinedVariables }: Step) => undefinedVariables.length > 0

export const rule: DockerfileRule = {
  id: 'UndefinedVar',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'UndefinedVar' },
  pass: PASS.dispatch,
  *check({ file, build }) {
    const globals = new Set(file.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key.value)))
    const defined = definitions(build.stages.filter(({ steps }) => steps.some(hasUndefined)))
    for (const step of build.steps.filter(hasUndefined)) {
      const { line } = step.instruction.range.start
      for (const { name, range, suggestion } of step.undefinedVariables) {
        const meant = suggestion === undefined ? '' : ` (did you mean $${suggestion}?)`
        const params = {
          name,
          // The line below where it is defined at last; 0 when it never is.
          definedAt:
            defined
              .get(step.stage)
              ?.get(name)
              ?.find((at) => at > line) ?? 0,
          isGlobal: globals.has(name) ? 1 : 0,
          ...(suggestion === undefined ? {} : { suggestion }),
        }
        yield { range, params, docker: `Usage of undefined variable '$${name}'${meant}` }
      }
    }
  },
}
