import type { Evaluation, Step } from '../../build/types'
import { type Command, commandsOf } from '../../run-script/commands'

/** A RUN and the commands it runs. */
export interface RunStep {
  step: Step
  commands: readonly Command[]
}

/** Many rules ask for the same steps of the same build. */
const own = new WeakMap<Evaluation, Step[]>()
const runs = new WeakMap<Evaluation, RunStep[]>()

/** The value kept for `build`, made at the first call. */
function once<T>(cache: WeakMap<Evaluation, T>, build: Evaluation, make: () => T): T {
  const known = cache.get(build)
  if (known !== undefined) return known
  const made = make()
  cache.set(build, made)
  return made
}

/** The steps of a build that the file itself writes, stage after stage. */
export function ownSteps(build: Evaluation): Step[] {
  return once(own, build, () => build.steps.filter(({ triggered }) => !triggered))
}

/** Each RUN of a build, with the commands it runs. */
export function runSteps(build: Evaluation): RunStep[] {
  return once(runs, build, () =>
    ownSteps(build)
      .filter(({ instruction }) => instruction.name === 'RUN')
      .map((step) => ({ step, commands: commandsOf(step.instruction) })),
  )
}
