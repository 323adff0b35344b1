import type { Step } from '../../build/types'
import { type Command, commandsOf } from '../../run-script/commands'
import { ancestry } from './base-system'

/** The steps that come before one, in its stage and in those it starts from, in order. */
export function stepsBefore(step: Step): Step[] {
  const steps = ancestry(step.stage)
    .toReversed()
    .flatMap((stage) => stage.steps)
  return steps.slice(0, steps.indexOf(step))
}

/** The commands that have run before the one at `index` of a RUN; all those of the RUN's past when `index` is 0. */
export function commandsBefore(step: Step, index = 0): Command[] {
  const before = stepsBefore(step).flatMap(({ instruction }) =>
    instruction.name === 'RUN' ? commandsOf(instruction) : [],
  )
  return [...before, ...commandsOf(step.instruction).slice(0, index)]
}
