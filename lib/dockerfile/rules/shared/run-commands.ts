import type { Evaluation, Step } from '../../build/types'
import { type Command, commandsOf } from '../../run-script/commands'

/** The steps of a build that the file itself writes, stage after stage. */
export function ownSteps({ stages }: Evaluation): Step[] {
  return stages.flatMap(({ steps }) => steps.filter(({ triggered }) => !triggered))
}

/** Each RUN of a build, with the commands it runs. */
export function runSteps(build: Evaluation): { step: Step; commands: readonly Command[] }[] {
  return ownSteps(build)
    .filter(({ instruction }) => instruction.name === 'RUN')
    .map((step) => ({ step, commands: commandsOf(step.instruction) }))
}
