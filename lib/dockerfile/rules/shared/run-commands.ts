import type { Evaluation, Step } from '../../build/types'
import { memo } from '../../memo'
import { type Command, commandsOf } from '../../run-script/commands'

/** A RUN and the commands it runs. */
export interface RunStep {
  step: Step
  commands: readonly Command[]
}

/** The steps of a build that the file itself writes, stage after stage. */
export const ownSteps = memo(({ steps }: Evaluation): readonly Step[] => steps.filter(({ triggered }) => !triggered))

/** Each RUN of a build, with the commands it runs. */
export const runSteps = memo((build: Evaluation): readonly RunStep[] =>
  ownSteps(build)
    .filter(({ instruction }) => instruction.name === 'RUN')
    .map((step) => ({ step, commands: commandsOf(step.instruction) })),
)

/** The commands of every RUN of a build, in order. */
export const runCommands = memo((build: Evaluation): readonly Command[] =>
  runSteps(build).flatMap(({ commands }) => commands),
)
