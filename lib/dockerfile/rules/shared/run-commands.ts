import type { Evaluation, Step } from '../../build/types'
import { memo } from '../../memo'
import { type Command, commandsOf } from '../../run-script/commands'
import type { Keyword } from '../../syntax/keywords'

/** A RUN and the commands it runs. */
export interface RunStep {
  step: Step
  commands: readonly Command[]
}

/** The steps of a build that the file itself writes, stage after stage. */
export const ownSteps = memo(({ steps }: Evaluation): readonly Step[] => steps.filter(({ triggered }) => !triggered))

const stepsByName = memo((build: Evaluation) => {
  const index = new Map<Keyword | null, Step[]>()
  for (const step of ownSteps(build)) {
    const { name } = step.instruction
    const steps = index.get(name)
    if (steps === undefined) index.set(name, [step])
    else steps.push(step)
  }
  return index
})

/** The steps of these instructions, in order, among those the file itself writes. */
export function stepsOf(build: Evaluation, ...names: readonly Keyword[]): readonly Step[] {
  const index = stepsByName(build)
  const lists = names.flatMap((name) => {
    const steps = index.get(name)
    return steps === undefined ? [] : [steps]
  })
  if (lists.length < 2) return lists[0] ?? []
  return ownSteps(build).filter(({ instruction: { name } }) => name !== null && names.includes(name))
}

/** Each RUN of a build, with the commands it runs. */
export const runSteps = memo((build: Evaluation): readonly RunStep[] =>
  stepsOf(build, 'RUN').map((step) => ({ step, commands: commandsOf(step.instruction) })),
)

/** By program, the places in `runSteps` of the RUNs that start it. */
const runsByProgram = memo((build: Evaluation) => {
  const index = new Map<string, number[]>()
  for (const [i, { commands }] of runSteps(build).entries())
    for (const { name } of commands) {
      const places = index.get(name)
      if (places === undefined) index.set(name, [i])
      else if (places.at(-1) !== i) places.push(i)
    }
  return index
})

/** What `runsOf` has answered: several rules ask for the same programs. */
const askedRuns = memo<Evaluation, Map<string | RegExp, readonly RunStep[]>>(() => new Map())

/** The RUNs that start a program of this name, or of one that matches, in order. Rules of one tool look at nothing else. */
export function runsOf(build: Evaluation, program: string | RegExp): readonly RunStep[] {
  const asked = askedRuns(build)
  const known = asked.get(program)
  if (known !== undefined) return known
  const index = runsByProgram(build)
  const names = typeof program === 'string' ? [program] : [...index.keys()].filter((name) => program.test(name))
  const lists = names.map((name) => index.get(name) ?? [])
  const places = lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b)
  const runs = runSteps(build)
  const found = places.flatMap((place) => runs[place] ?? [])
  asked.set(program, found)
  return found
}

/** The commands of the RUNs that start such a program: those of that program, and their neighbours. */
export function commandsBeside(build: Evaluation, program: string | RegExp): readonly Command[] {
  return runsOf(build, program).flatMap(({ commands }) => commands)
}
