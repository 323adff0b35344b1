import type { Step } from '../../build/types'
import type { DockerfileRule } from '../../subject'
import { stepsBefore } from '../shared/history'
import { stepsOf } from '../shared/run-commands'
import { shellVariables } from '../shared/shell-variables'

export const rule: DockerfileRule = {
  id: 'global-arg-not-redeclared',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ file, build }) {
    const globals = new Set(file.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key.value)))
    for (const step of stepsOf(build, 'RUN')) {
      for (const { name, range } of shellVariables(step.instruction)) {
        const isPlatform = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/.test(name)
        if ((!globals.has(name) && !isPlatform) || isDefined(step, name)) continue
        yield { range, params: { name, isPlatform: isPlatform && !globals.has(name) ? 1 : 0 } }
        break
      }
    }
  },
}

/** Whether the stage gives the variable a value before the step: its own ARG or ENV, or those of its base. */
function isDefined(step: Step, name: string): boolean {
  const { imageConfig } = step.stage
  if (imageConfig?.Env?.some((entry) => entry.startsWith(`${name}=`))) return true
  return stepsBefore(step).some(
    ({ instruction, pairs }) =>
      (instruction.name === 'ARG' || instruction.name === 'ENV') && pairs.some(({ key }) => key === name),
  )
}
