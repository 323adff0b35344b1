import type { DockerfileRule } from '../../subject'
import { ancestry } from '../shared/base-system'
import { ownSteps } from '../shared/run-commands'
import { shellVariables } from '../shared/shell-variables'

const AT_RUN: ReadonlySet<string | null> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK'])

export const rule: DockerfileRule = {
  id: 'arg-lost-at-run',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction, stage } of ownSteps(build)) {
      if (!AT_RUN.has(instruction.name)) continue
      for (const { name, range } of shellVariables(instruction)) {
        const isArg = ancestry(stage).some(({ steps }) =>
          steps.some((step) => step.instruction.name === 'ARG' && step.pairs.some(({ key }) => key === name)),
        )
        if (!isArg || stage.config.Env.has(name)) continue
        yield { range, params: { name, instruction: instruction.name ?? '' } }
        break
      }
    }
  },
}
