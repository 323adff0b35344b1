import type { Step } from '../../build/types'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

/** The line below a step where its stage defines a variable at last; 0 when it never does. */
function definedAt({ stage, instruction }: Step, name: string): number {
  const later = stage.steps.find(
    (step) =>
      step.instruction.line > instruction.line &&
      step.pairs.some(({ key }) => key === name) &&
      step.instruction.name !== 'LABEL',
  )
  return later?.instruction.range.start.line ?? 0
}

export const rule: DockerfileRule = {
  id: 'UndefinedVar',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'UndefinedVar' },
  pass: PASS.dispatch,
  *check({ file, build }) {
    const globals = new Set(file.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key.value)))
    for (const step of build.steps) {
      for (const { name, range, suggestion } of step.undefinedVariables) {
        const meant = suggestion === undefined ? '' : ` (did you mean $${suggestion}?)`
        const params = {
          name,
          definedAt: definedAt(step, name),
          isGlobal: globals.has(name) ? 1 : 0,
          ...(suggestion === undefined ? {} : { suggestion }),
        }
        yield { range, params, docker: `Usage of undefined variable '$${name}'${meant}` }
      }
    }
  },
}
